<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>License</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>사용한 소프트웨어</translation>
    </message>
    <message>
        <source>Weights &amp; Biases, W&amp;B and W&amp;B Launch are trademarks of their owner. Slipway is an independent program.</source>
        <translation>Weights &amp; Biases, W&amp;B, W&amp;B Launch는 해당 소유자의 상표입니다. Slipway는 독립적인 프로그램입니다.</translation>
    </message>
</context>
<context>
    <name>AddAgentDrawer</name>
    <message>
        <source>Add agent</source>
        <translation>에이전트 추가</translation>
    </message>
    <message>
        <source>to queue %1</source>
        <translation>&apos;%1&apos; 큐</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Start agent</source>
        <translation>에이전트 시작</translation>
    </message>
    <message>
        <source>Where the agent runs</source>
        <translation>에이전트를 실행할 위치</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>On another machine</source>
        <translation>다른 컴퓨터</translation>
    </message>
    <message>
        <source>The agent runs in the background, takes jobs from this queue and runs them here. It goes on when you close the window.</source>
        <translation>에이전트는 백그라운드에서 이 큐의 작업을 가져와 여기서 실행합니다. 창을 닫아도 계속 작동합니다.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Max jobs</source>
        <translation>최대 작업 수</translation>
    </message>
    <message>
        <source>How many jobs the agent runs at the same time.</source>
        <translation>에이전트가 동시에 실행하는 작업 수입니다.</translation>
    </message>
    <message>
        <source>Members of %1 can run code on this computer through this agent.</source>
        <translation>%1의 멤버는 이 에이전트를 통해 이 컴퓨터에서 코드를 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>The agent polls</source>
        <translation>에이전트가 폴링하고 있습니다</translation>
    </message>
    <message>
        <source>Waiting for the first poll…</source>
        <translation>첫 폴링을 기다리는 중…</translation>
    </message>
    <message>
        <source>The local hub is on this computer only</source>
        <translation>로컬 허브는 이 컴퓨터에서만 사용할 수 있습니다</translation>
    </message>
    <message>
        <source>Other machines cannot reach it. These commands work in a terminal of this computer.</source>
        <translation>다른 컴퓨터에서는 연결할 수 없습니다. 이 명령은 이 컴퓨터의 터미널에서 사용하세요.</translation>
    </message>
    <message>
        <source>1. Sign in, once</source>
        <translation>1. 로그인(한 번만)</translation>
    </message>
    <message>
        <source>Sign-in command</source>
        <translation>로그인 명령</translation>
    </message>
    <message>
        <source>2. Start an agent of the wandb package</source>
        <translation>2. wandb 패키지의 에이전트 시작</translation>
    </message>
    <message>
        <source>Agent command</source>
        <translation>에이전트 명령</translation>
    </message>
    <message>
        <source>or Slipway&apos;s own agent</source>
        <translation>또는 Slipway 자체 에이전트</translation>
    </message>
    <message>
        <source>Slipway agent command</source>
        <translation>Slipway 에이전트 명령</translation>
    </message>
    <message>
        <source>An agent polls this queue</source>
        <translation>에이전트가 이 큐를 폴링하고 있습니다</translation>
    </message>
    <message>
        <source>The queue is active. Its jobs start now.</source>
        <translation>큐가 활성 상태입니다. 이 큐의 작업이 이제 시작됩니다.</translation>
    </message>
</context>
<context>
    <name>AgentMenu</name>
    <message>
        <source>It has ended or does not respond.</source>
        <translation>끝났거나 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>It takes no more items already.</source>
        <translation>이미 새 항목을 가져가지 않습니다.</translation>
    </message>
    <message>
        <source>Resume agent</source>
        <translation>에이전트 재개</translation>
    </message>
    <message>
        <source>Pause agent</source>
        <translation>에이전트 일시 중지</translation>
    </message>
    <message>
        <source>Finish and stop…</source>
        <translation>완료 후 중지…</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Agents</source>
        <translation>에이전트</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Max jobs</source>
        <translation>최대 작업 수</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>마지막 하트비트</translation>
    </message>
    <message>
        <source>No agent yet</source>
        <translation>아직 에이전트 없음</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1(이 컴퓨터)</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>%1에 대한 추가 동작</translation>
    </message>
    <message>
        <source>Let agent %1 finish and stop?</source>
        <translation>%1 에이전트를 작업 완료 후 중지할까요?</translation>
    </message>
    <message>
        <source>It takes no more items. Its jobs go on; when the last one has ended, the agent ends too.</source>
        <translation>새 항목을 가져가지 않습니다. 실행 중인 작업은 계속되고, 마지막 작업이 끝나면 에이전트도 종료됩니다.</translation>
    </message>
    <message>
        <source>Finish and stop</source>
        <translation>완료 후 중지</translation>
    </message>
</context>
<context>
    <name>AgentsSection</name>
    <message>
        <source>Agents</source>
        <translation>에이전트</translation>
    </message>
    <message>
        <source>An agent takes jobs from queues and runs them. Add one on the page of a queue.</source>
        <translation>에이전트는 큐에서 작업을 가져와 실행합니다. 큐 페이지에서 추가하세요.</translation>
    </message>
    <message>
        <source>Whose agents</source>
        <translation>표시할 에이전트</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1 전체</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>working</source>
        <translation>처리 중</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>확인이 필요한 항목 없음</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>From your desktop to the compute resource, without a terminal</source>
        <translation>데스크톱에서 컴퓨팅 리소스까지, 터미널 없이</translation>
    </message>
    <message>
        <source>Make jobs out of a Docker image, Git or a folder</source>
        <translation>Docker 이미지, Git, 폴더로 작업 만들기</translation>
    </message>
    <message>
        <source>Set up queues and send jobs with a few clicks</source>
        <translation>클릭 몇 번으로 큐를 설정하고 작업 제출</translation>
    </message>
    <message>
        <source>Launch and follow every run live</source>
        <translation>작업을 제출하고 모든 run을 실시간으로 확인</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>You are here</source>
        <translation>현재 위치</translation>
    </message>
</context>
<context>
    <name>CodeArea</name>
    <message>
        <source>%1 Escape, then Tab leaves the editor.</source>
        <translation>%1 편집기에서 나가려면 Esc 키를 누른 다음 Tab 키를 누르세요.</translation>
    </message>
</context>
<context>
    <name>ComboBoxBox</name>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>입력하여 필터링</translation>
    </message>
    <message>
        <source>Nothing to choose yet</source>
        <translation>아직 선택할 항목이 없습니다</translation>
    </message>
</context>
<context>
    <name>CommandBlock</name>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>검색 또는 명령 실행</translation>
    </message>
    <message>
        <source>Page, action, queue, job or run</source>
        <translation>페이지, 동작, 큐, 작업, run</translation>
    </message>
    <message>
        <source>&gt; actions only, @ queues, # runs. Arrow keys choose, Enter opens.</source>
        <translation>&gt; 동작만, @ 큐, # run. 화살표 키로 선택하고 Enter로 엽니다.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>검색 결과가 없습니다</translation>
    </message>
    <message>
        <source>The server does not answer. This searches what was known last.</source>
        <translation>서버가 응답하지 않습니다. 마지막으로 받은 데이터에서 검색합니다.</translation>
    </message>
</context>
<context>
    <name>ConfigurationStep</name>
    <message>
        <source>Configuration</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Default arguments for every job on this queue. Leave empty to use defaults.</source>
        <translation>이 큐의 모든 작업에 적용되는 기본 인수입니다. 비워 두면 기본값을 사용합니다.</translation>
    </message>
    <message>
        <source>Load example</source>
        <translation>예제 불러오기</translation>
    </message>
    <message>
        <source>Use priorities</source>
        <translation>우선순위 사용</translation>
    </message>
    <message>
        <source>People choose Critical, High, Medium or Low when they launch.</source>
        <translation>제출할 때 긴급, 높음, 보통, 낮음 중에서 선택합니다.</translation>
    </message>
    <message>
        <source>Macros: %1 are replaced in every value when a job starts.</source>
        <extracomment>%1 is a list of macro names, as they are written</extracomment>
        <translation>매크로: %1은(는) 작업이 시작될 때 모든 값에서 치환됩니다.</translation>
    </message>
    <message>
        <source>Write the configuration as</source>
        <translation>구성 작성 형식</translation>
    </message>
    <message>
        <source>Write &quot;{{name}}&quot;, in quotes, where each launch may set a value.</source>
        <extracomment>{{name}} is written as it is, quotes included</extracomment>
        <translation>제출할 때마다 값을 설정할 수 있는 곳에 &quot;{{name}}&quot;을 따옴표와 함께 적으세요.</translation>
    </message>
    <message>
        <source>Launches can set %1 once you say how.</source>
        <translation>방법을 지정하면 제출할 때 %1 값을 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Parse configuration</source>
        <translation>구성 분석</translation>
    </message>
</context>
<context>
    <name>ConnectingPage</name>
    <message>
        <source>Connecting…</source>
        <translation>연결 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>%1 (local hub)</source>
        <translation>%1(로컬 허브)</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>로그인한 사용자</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>엔티티</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Signing out leaves the hub, its queues and its runs as they are.</source>
        <translation>로그아웃해도 허브와 큐, run은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Signing out removes the key from the system keyring. Queues and runs stay on the server.</source>
        <translation>로그아웃하면 키가 시스템 키링에서 제거됩니다. 큐와 run은 서버에 남습니다.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>CopyJobDialog</name>
    <message>
        <source>Copy a job</source>
        <translation>작업 복사</translation>
    </message>
    <message>
        <source>The job comes with its code, aliases, description and inputs; each file is checked.</source>
        <translation>작업은 코드, 별칭, 설명, 입력과 함께 복사되며 각 파일을 검증합니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>복사 중지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>For example: wandb/jobs/Hello World 2:latest</source>
        <translation>예: wandb/jobs/Hello World 2:latest</translation>
    </message>
    <message>
        <source>From</source>
        <translation>복사 원본</translation>
    </message>
    <message>
        <source>Destination project</source>
        <translation>대상 프로젝트</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>작업 이름</translation>
    </message>
    <message>
        <source>All versions, not only this one</source>
        <translation>이 버전만이 아니라 모든 버전</translation>
    </message>
</context>
<context>
    <name>CreateQueuePage</name>
    <message>
        <source>Create queue</source>
        <translation>큐 만들기</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>리소스</translation>
    </message>
    <message>
        <source>Where jobs run</source>
        <translation>작업을 실행할 위치</translation>
    </message>
    <message>
        <source>Entity and name</source>
        <translation>엔티티와 이름</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>큐의 이름</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>1 error to fix</source>
        <translation>수정할 오류 1개</translation>
    </message>
    <message>
        <source>Defaults for its jobs</source>
        <translation>작업의 기본값</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Command and summary</source>
        <translation>명령 및 요약</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close %1</source>
        <translation>%1 닫기</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Container engine</source>
        <translation>컨테이너 엔진</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Docker queues need it on the agent&apos;s machine. Local process queues work without one.</source>
        <translation>Docker 큐를 쓰려면 에이전트 컴퓨터에 필요합니다. 로컬 프로세스 큐는 엔진 없이 작동합니다.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Create queue</source>
        <translation>큐 만들기</translation>
    </message>
    <message>
        <source>Start agent</source>
        <translation>에이전트 시작</translation>
    </message>
    <message>
        <source>Create job</source>
        <translation>작업 만들기</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>첫 단계</translation>
    </message>
    <message>
        <source>A queue holds jobs, an agent takes them from it and runs them.</source>
        <translation>큐에 작업을 넣으면 에이전트가 꺼내어 실행합니다.</translation>
    </message>
    <message>
        <source>The steps before it come first.</source>
        <translation>앞 단계를 먼저 완료하세요.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, 완료</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>optional</source>
        <translation>선택</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>Language and appearance</source>
        <translation>언어 및 모양</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>바로 적용됩니다.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>데스크톱과 동일</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>라이트</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>다크</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>동작 줄이기</translation>
    </message>
    <message>
        <source>Nothing slides; running marks do not turn.</source>
        <translation>화면이 미끄러지듯 움직이지 않고 실행 중 표시도 회전하지 않습니다.</translation>
    </message>
    <message>
        <source>Sources of jobs</source>
        <translation>작업 소스</translation>
    </message>
    <message>
        <source>Git mirror</source>
        <translation>Git 미러</translation>
    </message>
    <message>
        <source>Stands for https://github.com/ when a job is made of a template, for example https://git.example.org/mirror.</source>
        <translation>템플릿으로 작업을 만들 때 https://github.com/ 대신 사용합니다. 예: https://git.example.org/mirror</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>InlineNotice</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
</context>
<context>
    <name>ItemActionDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
</context>
<context>
    <name>ItemBulkBar</name>
    <message>
        <source>%L1 of %L2 selected</source>
        <translation>%L2개 중 %L1개 선택됨</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>다시 제출</translation>
    </message>
    <message>
        <source>Move to queue…</source>
        <translation>다른 큐로 이동…</translation>
    </message>
    <message>
        <source>Change priority…</source>
        <translation>우선순위 변경…</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>큐에서 제거</translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Details of %1</source>
        <translation>%1 세부 정보</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>세부 정보 닫기</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Add agent</source>
        <translation>에이전트 추가</translation>
    </message>
    <message>
        <source>Add agent to %1</source>
        <translation>&apos;%1&apos; 큐에 에이전트 추가</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>run 열기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>&apos;%1&apos; 작업 중지</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Build log</source>
        <translation>빌드 로그</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출 일시</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>제출자</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>에이전트</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>run ID</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>항목 ID</translation>
    </message>
    <message>
        <source>The line that tells it</source>
        <translation>원인을 알려 주는 줄</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>큐 재개</translation>
    </message>
    <message>
        <source>Open agents</source>
        <translation>에이전트 열기</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>다시 제출</translation>
    </message>
    <message>
        <source>Launch %1 again</source>
        <translation>%1 다시 제출</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>%1에 대한 추가 동작</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>What the agent gets</source>
        <translation>에이전트가 받는 내용</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>종료 코드</translation>
    </message>
    <message>
        <source>Ran for</source>
        <translation>실행 시간</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>최대 메모리</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>다시 제출</translation>
    </message>
    <message>
        <source>Move to queue…</source>
        <translation>다른 큐로 이동…</translation>
    </message>
    <message>
        <source>Change priority…</source>
        <translation>우선순위 변경…</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>큐에서 제거</translation>
    </message>
</context>
<context>
    <name>JobAliasDialog</name>
    <message>
        <source>Aliases of %1</source>
        <translation>%1의 별칭</translation>
    </message>
    <message>
        <source>A launch may name a version by an alias. One that another version has moves here.</source>
        <translation>제출할 때 별칭으로 버전을 지정할 수 있습니다. 다른 버전에 있던 별칭은 이 버전으로 옮겨집니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>새 별칭</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>This version has no aliases of its own.</source>
        <translation>이 버전에는 지정한 별칭이 없습니다.</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 제거</translation>
    </message>
</context>
<context>
    <name>JobDependencies</name>
    <message>
        <source>Search packages</source>
        <translation>패키지 검색</translation>
    </message>
    <message>
        <source>This version names no packages.</source>
        <translation>이 버전에는 지정된 패키지가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>‘%1’과(와) 일치하는 항목이 없습니다</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>종속성</translation>
    </message>
</context>
<context>
    <name>JobDialogs</name>
    <message>
        <source>Rename %1</source>
        <translation>&apos;%1&apos; 이름 바꾸기</translation>
    </message>
    <message>
        <source>All versions go along. Items that wait still have the old name and will not find the job.</source>
        <translation>모든 버전에 적용됩니다. 대기 중인 항목은 이전 이름을 그대로 사용하므로 작업을 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>작업 이름</translation>
    </message>
    <message>
        <source>Letters, digits and the characters - _ .</source>
        <translation>영문자, 숫자, - _ . 문자를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>%1의 설명</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Delete %1 of %2?</source>
        <translation>%2의 %1을(를) 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>&apos;%1&apos;을(를) 삭제하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>The job goes with its %n version(s) and cannot be brought back. Runs stay. Items that wait for it will fail.</source>
        <translation>
            <numerusform>작업이 버전 %n개와 함께 삭제되며 되돌릴 수 없습니다. run은 남습니다. 이 작업을 기다리는 항목은 실패합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version goes with its aliases (%1) and cannot be brought back. Runs stay. Items that wait for it will fail.</source>
        <translation>버전이 별칭(%1)과 함께 삭제되며 되돌릴 수 없습니다. run은 남습니다. 이 버전을 기다리는 항목은 실패합니다.</translation>
    </message>
    <message>
        <source>The version cannot be brought back. Runs stay. Items that wait for it will fail.</source>
        <translation>버전은 되돌릴 수 없습니다. run은 남습니다. 이 버전을 기다리는 항목은 실패합니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>JobInputs</name>
    <message>
        <source>Inputs</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>허용 값</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>No inputs are known</source>
        <translation>알려진 입력 없음</translation>
    </message>
    <message>
        <source>A job declares its inputs with a schema, or its first run tells them. Until then any value can be set.</source>
        <translation>입력은 작업의 스키마로 선언되거나 첫 run에서 알 수 있습니다. 그 전에는 어떤 값이든 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>파일 전체</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>필수. %1</translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message>
        <source>Edit description…</source>
        <translation>설명 편집…</translation>
    </message>
    <message>
        <source>Rename job…</source>
        <translation>작업 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Delete job…</source>
        <translation>작업 삭제…</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>%1 in project %2</source>
        <translation>%1(프로젝트: %2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>종속성</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>Definition of the job</source>
        <translation>작업 정의</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 동작 메뉴</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>입력</translation>
    </message>
</context>
<context>
    <name>JobSourceCard</name>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>진입점</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>별칭</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Edit description</source>
        <translation>설명 편집</translation>
    </message>
</context>
<context>
    <name>JobVersions</name>
    <message>
        <source>Show %1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <source>It is on screen.</source>
        <translation>현재 표시 중입니다.</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1와(과) 비교</translation>
    </message>
    <message>
        <source>Aliases…</source>
        <translation>별칭…</translation>
    </message>
    <message>
        <source>Delete version…</source>
        <translation>버전 삭제…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>별칭</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 시간</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 동작 메뉴</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) in %1.</source>
        <translation>
            <numerusform>%1의 작업 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh jobs</source>
        <translation>작업 새로 고침</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>새 작업</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>최신 버전</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>수정 일시</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>아직 작업이 없습니다</translation>
    </message>
    <message>
        <source>A job is a program that can be launched: a local folder, a Git repository or a Docker image.</source>
        <translation>작업은 제출할 수 있는 프로그램입니다. 로컬 폴더, Git 저장소, Docker 이미지로 만듭니다.</translation>
    </message>
    <message>
        <source>Create your first job</source>
        <translation>첫 작업 만들기</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Launch %1</source>
        <translation>%1 제출</translation>
    </message>
    <message>
        <source>Paste a command</source>
        <translation>명령 붙여넣기</translation>
    </message>
</context>
<context>
    <name>JobsSection</name>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>새 작업</translation>
    </message>
    <message>
        <source>Job %1 is ready</source>
        <translation>&apos;%1&apos; 작업이 준비되었습니다</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>&apos;%1&apos; 큐에 제출했습니다</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>항목 열기</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>&apos;%1&apos; 작업을 삭제했습니다</translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>이름을 &apos;%1&apos;(으)로 바꿨습니다</translation>
    </message>
</context>
<context>
    <name>KeyValueCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KeyValueEditor</name>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>키 추가</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A key is missing</source>
        <translation>키가 입력되지 않았습니다</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>%1행 제거</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
</context>
<context>
    <name>LaunchDrawer</name>
    <message>
        <source>Launch %1</source>
        <translation>%1 제출</translation>
    </message>
    <message>
        <source>Add this job to a queue. An agent that polls the queue runs it.</source>
        <translation>이 작업을 큐에 제출합니다. 큐를 폴링하는 에이전트가 실행합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>수정할 입력란 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide command</source>
        <translation>명령 숨기기</translation>
    </message>
    <message>
        <source>Show command</source>
        <translation>명령 표시</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Launch now</source>
        <translation>지금 제출</translation>
    </message>
    <message>
        <source>There is no queue yet</source>
        <translation>아직 큐가 없습니다</translation>
    </message>
    <message>
        <source>A queue holds launched jobs until an agent takes them.</source>
        <translation>큐는 제출된 작업을 에이전트가 가져갈 때까지 보관합니다.</translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation>큐 만들기</translation>
    </message>
    <message>
        <source>Job version</source>
        <translation>작업 버전</translation>
    </message>
    <message>
        <source>Destination project</source>
        <translation>대상 프로젝트</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>run 이름</translation>
    </message>
    <message>
        <source>Chosen by the server</source>
        <translation>서버에서 정합니다</translation>
    </message>
    <message>
        <source>Does the same as the button</source>
        <translation>버튼과 같은 동작의 명령</translation>
    </message>
    <message>
        <source>Draft from %1</source>
        <translation>%1에 저장한 초안</translation>
    </message>
    <message>
        <source>What you typed for this job and did not launch.</source>
        <translation>이 작업에 입력하고 아직 제출하지 않은 내용입니다.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>초안 삭제</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>This queue does not use priorities</source>
        <translation>이 큐는 우선순위를 사용하지 않습니다</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
</context>
<context>
    <name>LaunchInputControl</name>
    <message>
        <source>As in the job</source>
        <translation>작업의 설정대로</translation>
    </message>
</context>
<context>
    <name>LaunchInputFields</name>
    <message>
        <source>Input %1</source>
        <translation>입력 %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>As in the job</source>
        <translation>작업의 설정대로</translation>
    </message>
</context>
<context>
    <name>LaunchOverrides</name>
    <message>
        <source>Overrides</source>
        <translation>재정의</translation>
    </message>
    <message>
        <source>Run config</source>
        <translation>run 구성</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>이 run</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>키 추가</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>Added after the entry point.</source>
        <translation>진입점 뒤에 추가됩니다.</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>진입점</translation>
    </message>
    <message>
        <source>Show overrides as</source>
        <translation>재정의 표시 형식</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Overrides as JSON</source>
        <translation>재정의(JSON)</translation>
    </message>
    <message>
        <source>Other keys of the run config</source>
        <translation>run 구성의 기타 키</translation>
    </message>
</context>
<context>
    <name>LaunchTemplateFields</name>
    <message>
        <source>Values for this queue</source>
        <translation>이 큐의 값</translation>
    </message>
    <message>
        <source>The queue&apos;s default</source>
        <translation>큐의 기본값</translation>
    </message>
    <message>
        <source>The queue&apos;s configuration for this launch</source>
        <translation>이 제출에 적용되는 큐 구성</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>No values yet.</source>
        <translation>아직 값이 없습니다.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>The link leads to the entity %1.</source>
        <translation>링크가 엔티티 %1을(를) 가리킵니다.</translation>
    </message>
    <message>
        <source>Switch and open</source>
        <translation>전환하고 열기</translation>
    </message>
</context>
<context>
    <name>LocalAgents</name>
    <message>
        <source>Agent %1 stopped</source>
        <translation>&apos;%1&apos; 에이전트를 중지했습니다</translation>
    </message>
    <message>
        <source>Agent %1 started</source>
        <translation>&apos;%1&apos; 에이전트를 시작했습니다</translation>
    </message>
    <message>
        <source>Agents of this computer</source>
        <translation>이 컴퓨터의 에이전트</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>No agent on this computer yet</source>
        <translation>이 컴퓨터에는 아직 에이전트가 없습니다</translation>
    </message>
    <message>
        <source>Open a queue and choose Add agent.</source>
        <translation>큐를 열고 &apos;에이전트 추가&apos;를 선택하세요.</translation>
    </message>
    <message>
        <source>Go to queues</source>
        <translation>큐로 이동</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Stop agent %1</source>
        <translation>&apos;%1&apos; 에이전트 중지</translation>
    </message>
    <message>
        <source>Start agent %1</source>
        <translation>&apos;%1&apos; 에이전트 시작</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>&apos;%1&apos; 에이전트 로그</translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>아직 출력이 없습니다.</translation>
    </message>
    <message>
        <source>Stop agent %1?</source>
        <translation>&apos;%1&apos; 에이전트를 중지하시겠습니까?</translation>
    </message>
    <message>
        <source>It takes no more jobs. Jobs that run go on; a new agent takes them over.</source>
        <translation>새 작업은 가져오지 않습니다. 실행 중인 작업은 계속되며 새로 시작한 에이전트가 이어받습니다.</translation>
    </message>
    <message>
        <source>Stop agent</source>
        <translation>에이전트 중지</translation>
    </message>
    <message>
        <source>Agent %1 takes no more items</source>
        <translation>%1 에이전트가 더 이상 항목을 가져가지 않습니다</translation>
    </message>
    <message>
        <source>Or let it run its jobs to their end first.</source>
        <translation>또는 실행 중인 작업을 먼저 끝내게 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Finish and stop</source>
        <translation>완료 후 중지</translation>
    </message>
</context>
<context>
    <name>LocalHubCard</name>
    <message>
        <source>Work with the local hub</source>
        <translation>로컬 허브 사용</translation>
    </message>
    <message>
        <source>No account, no network. Everything stays on this computer; you can connect an account later.</source>
        <translation>계정도 네트워크도 필요 없습니다. 모든 데이터는 이 컴퓨터에 남으며 계정은 나중에 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>Start locally</source>
        <translation>로컬로 시작</translation>
    </message>
</context>
<context>
    <name>LogLine</name>
    <message>
        <source>Error: %1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>경고: %1</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>No output yet.</source>
        <translation>아직 출력이 없습니다.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Follows the end</source>
        <translation>끝 따라가는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>새 줄 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Slipway</source>
        <translation>%1 – Slipway</translation>
    </message>
</context>
<context>
    <name>MarkBox</name>
    <message>
        <source>Mark %1</source>
        <translation>%1 선택</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Entity and name</source>
        <translation>엔티티와 이름</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>엔티티</translation>
    </message>
    <message>
        <source>Everyone in it can use the queue.</source>
        <translation>엔티티의 모든 멤버가 큐를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Queue name</source>
        <translation>큐 이름</translation>
    </message>
    <message>
        <source>Letters, digits, - and _; at most 64 characters.</source>
        <translation>영문자, 숫자, -, _만 사용하며 64자 이하여야 합니다.</translation>
    </message>
    <message>
        <source>for example first-queue</source>
        <translation>예: first-queue</translation>
    </message>
</context>
<context>
    <name>NewJobDetails</name>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Made if there is none of that name.</source>
        <translation>같은 이름의 프로젝트가 없으면 만들어집니다.</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>작업 이름</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Python 버전</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>빌드 컨텍스트</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
</context>
<context>
    <name>NewJobPage</name>
    <message>
        <source>Upload files that look like secrets?</source>
        <translation>시크릿으로 보이는 파일을 업로드하시겠습니까?</translation>
    </message>
    <message>
        <source>These files would go to the server and into every image of this job: %1</source>
        <translation>다음 파일이 서버로 전송되고 이 작업의 모든 이미지에 포함됩니다: %1</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Upload them too</source>
        <translation>함께 업로드</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>새 작업</translation>
    </message>
    <message>
        <source>Does the same as the button</source>
        <translation>버튼과 같은 동작의 명령</translation>
    </message>
    <message>
        <source>Stop upload</source>
        <translation>업로드 중지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>수정할 입력란 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Create job</source>
        <translation>작업 만들기</translation>
    </message>
    <message>
        <source>Copy a job</source>
        <translation>작업 복사</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>NewJobSource</name>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>로컬 폴더</translation>
    </message>
    <message>
        <source>Code on this computer</source>
        <translation>이 컴퓨터의 코드</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Git 저장소</translation>
    </message>
    <message>
        <source>Pinned to a commit</source>
        <translation>커밋에 고정</translation>
    </message>
    <message>
        <source>Docker image</source>
        <translation>Docker 이미지</translation>
    </message>
    <message>
        <source>Runs as it is</source>
        <translation>그대로 실행</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>History, run files, virtual environments and ignored files are left out.</source>
        <translation>기록, run 파일, 가상 환경, 제외 설정된 파일은 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Choose the folder of the job</source>
        <translation>작업 폴더 선택</translation>
    </message>
    <message>
        <source>No requirements.txt in this folder</source>
        <translation>이 폴더에 requirements.txt가 없습니다</translation>
    </message>
    <message>
        <source>The job runs with Python&apos;s own packages only. Add a requirements.txt that names wandb to report metrics.</source>
        <translation>작업은 Python 기본 패키지만으로 실행됩니다. 메트릭을 보내려면 wandb를 지정한 requirements.txt를 추가하세요.</translation>
    </message>
    <message>
        <source>Repository address</source>
        <translation>저장소 주소</translation>
    </message>
    <message>
        <source>https://, ssh:// or user@host:path. Git&apos;s own credentials are used.</source>
        <translation>https://, ssh:// 또는 user@host:path 형식으로 입력하세요. Git의 자격 증명을 사용합니다.</translation>
    </message>
    <message>
        <source>Branch, tag or commit</source>
        <translation>브랜치, 태그 또는 커밋</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>For example: ghcr.io/team/train:v3</source>
        <translation>예: ghcr.io/team/train:v3</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>진입점</translation>
    </message>
    <message>
        <source>The command that starts the program, for example: python train.py</source>
        <translation>프로그램을 시작하는 명령입니다. 예: python train.py</translation>
    </message>
</context>
<context>
    <name>OtherAgents</name>
    <message>
        <source>Open a queue and choose Add agent.</source>
        <translation>큐를 열고 &apos;에이전트 추가&apos;를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>OverviewLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Launch a job</source>
        <translation>작업 제출</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Failed in 24 h</source>
        <translation>24시간 내 실패</translation>
    </message>
    <message>
        <source>Agents polling</source>
        <translation>폴링 중인 에이전트</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>지금 실행 중</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>실행 중인 run이 없습니다.</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>최근 활동</translation>
    </message>
    <message>
        <source>No run has ended yet.</source>
        <translation>아직 끝난 run이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in work have no run yet.</source>
        <translation>
            <numerusform>처리 중인 항목 %n개에 아직 run이 없습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 숨기기</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 표시</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a command</source>
        <translation>명령 붙여넣기</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>양식 채우기</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>No field takes this</source>
        <translation>해당하는 필드가 없습니다</translation>
    </message>
    <message>
        <source>Copy the job first</source>
        <translation>먼저 작업 복사</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>%1 찾아보기</translation>
    </message>
</context>
<context>
    <name>PlotReading</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 복사</translation>
    </message>
</context>
<context>
    <name>QueueAgents</name>
    <message>
        <source>An agent takes jobs from the queue and runs them. Start one on this computer or on another machine.</source>
        <translation>에이전트는 큐에서 작업을 가져와 실행합니다. 이 컴퓨터나 다른 컴퓨터에서 시작하세요.</translation>
    </message>
</context>
<context>
    <name>QueueConfiguration</name>
    <message>
        <source>This queue has no configuration: jobs use the agent&apos;s defaults.</source>
        <translation>이 큐에는 구성이 없습니다. 작업은 에이전트의 기본값을 사용합니다.</translation>
    </message>
    <message>
        <source>Default arguments for every job on this queue.</source>
        <translation>이 큐의 모든 작업에 적용되는 기본 인수입니다.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>구성</translation>
    </message>
</context>
<context>
    <name>QueueItems</name>
    <message>
        <source>Show items</source>
        <translation>표시할 항목</translation>
    </message>
    <message>
        <source>Waiting %L1</source>
        <translation>대기 중 %L1</translation>
    </message>
    <message>
        <source>Running %L1</source>
        <translation>실행 중 %L1</translation>
    </message>
    <message>
        <source>Done %L1</source>
        <translation>종료 %L1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출 일시</translation>
    </message>
    <message>
        <source>Waited / ran</source>
        <translation>대기 / 실행</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Nothing is in this queue</source>
        <translation>이 큐는 비어 있습니다</translation>
    </message>
    <message>
        <source>Launch a job and it appears here.</source>
        <translation>작업을 제출하면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Launch a job</source>
        <translation>작업 제출</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>No agent polls this queue</source>
        <translation>이 큐를 폴링하는 에이전트가 없습니다</translation>
    </message>
    <message>
        <source>Add agent</source>
        <translation>에이전트 추가</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>Uses priorities</source>
        <translation>우선순위 사용</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>&apos;%1&apos; 큐의 다른 동작</translation>
    </message>
    <message>
        <source>Launch a job</source>
        <translation>작업 제출</translation>
    </message>
    <message>
        <source>Parts of the queue</source>
        <translation>큐 섹션</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>에이전트</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Copy agent command</source>
        <translation>에이전트 명령 복사</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Delete queue</source>
        <translation>큐 삭제</translation>
    </message>
    <message>
        <source>Delete queue %1?</source>
        <translation>&apos;%1&apos; 큐를 삭제하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting item(s) will be removed. Running jobs go on.</source>
        <translation>
            <numerusform>대기 중인 항목 %n개가 제거됩니다. 실행 중인 작업은 계속됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in it. Running jobs go on.</source>
        <translation>대기 중인 항목이 없습니다. 실행 중인 작업은 계속됩니다.</translation>
    </message>
    <message>
        <source>Queue %1 paused</source>
        <translation>%1 큐를 일시 중지했습니다</translation>
    </message>
    <message>
        <source>Queue %1 resumed</source>
        <translation>%1 큐를 재개했습니다</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>큐가 일시 중지되어 있습니다</translation>
    </message>
    <message>
        <source>Agents take nothing from it. What runs goes on.</source>
        <translation>에이전트가 이 큐에서 가져가지 않습니다. 실행 중인 작업은 계속됩니다.</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>큐 재개</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>큐 일시 중지</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Add agent</source>
        <translation>에이전트 추가</translation>
    </message>
    <message>
        <source>Add agent to %1</source>
        <translation>&apos;%1&apos; 큐에 에이전트 추가</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>&apos;%1&apos; 큐의 다른 동작</translation>
    </message>
</context>
<context>
    <name>QueuesCard</name>
    <message>
        <source>Queues</source>
        <translation>큐</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Refresh queues</source>
        <translation>큐 새로 고침</translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation>큐 만들기</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>이름으로 필터</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>리소스</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>에이전트</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>마지막 활동</translation>
    </message>
    <message>
        <source>No queues in %1 yet</source>
        <translation>%1에 아직 큐가 없습니다</translation>
    </message>
    <message>
        <source>A queue sends jobs to Docker, Kubernetes, SageMaker, Vertex AI or a local process.</source>
        <translation>큐는 작업을 Docker, Kubernetes, SageMaker, Vertex AI 또는 로컬 프로세스로 보냅니다.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>&apos;%1&apos; 검색 결과가 없습니다</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Launch a job</source>
        <translation>작업 제출</translation>
    </message>
    <message>
        <source>Add agent</source>
        <translation>에이전트 추가</translation>
    </message>
</context>
<context>
    <name>QueuesSection</name>
    <message>
        <source>Queues</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation>큐 만들기</translation>
    </message>
    <message>
        <source>Queue %1 deleted</source>
        <translation>&apos;%1&apos; 큐를 삭제했습니다</translation>
    </message>
    <message>
        <source>Queue %1 created</source>
        <translation>&apos;%1&apos; 큐를 만들었습니다</translation>
    </message>
</context>
<context>
    <name>RadioTile</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ResourceStep</name>
    <message>
        <source>Resource</source>
        <translation>리소스</translation>
    </message>
    <message>
        <source>Where the jobs of this queue run.</source>
        <translation>이 큐의 작업이 실행되는 위치입니다.</translation>
    </message>
    <message>
        <source>containers on the agent&apos;s machine</source>
        <translation>에이전트 컴퓨터의 컨테이너</translation>
    </message>
    <message>
        <source>Local process</source>
        <translation>로컬 프로세스</translation>
    </message>
    <message>
        <source>no container, straight on the machine</source>
        <translation>컨테이너 없이 컴퓨터에서 직접 실행</translation>
    </message>
    <message>
        <source>jobs on a cluster</source>
        <translation>클러스터의 작업</translation>
    </message>
    <message>
        <source>training jobs in AWS</source>
        <translation>AWS의 학습 작업</translation>
    </message>
    <message>
        <source>custom jobs in Google Cloud</source>
        <translation>Google Cloud의 커스텀 작업</translation>
    </message>
    <message>
        <source>No engine on this computer; the agent can run elsewhere</source>
        <translation>이 컴퓨터에 엔진이 없습니다. 에이전트는 다른 컴퓨터에서 실행해도 됩니다</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Such a queue needs an agent of the wandb package</source>
        <translation>이 큐에는 wandb 패키지의 에이전트가 필요합니다</translation>
    </message>
    <message>
        <source>Slipway&apos;s own agent runs Docker and Local process queues. The queue itself works with any agent.</source>
        <translation>Slipway 자체 에이전트는 Docker 큐와 로컬 프로세스 큐를 처리합니다. 큐 자체는 어떤 에이전트와도 작동합니다.</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>리소스</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>엔티티</translation>
    </message>
    <message>
        <source>Queue name</source>
        <translation>큐 이름</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Empty: the agent&apos;s defaults</source>
        <translation>비어 있음: 에이전트의 기본값</translation>
    </message>
    <message>
        <source>Does the same as the button</source>
        <translation>버튼과 같은 동작의 명령</translation>
    </message>
    <message>
        <source>queue.yaml holds the configuration above.</source>
        <translation>queue.yaml에는 위의 구성이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>Stopping…</source>
        <translation>중지 중…</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>run 중지</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>다시 제출</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>상태: %1</translation>
    </message>
</context>
<context>
    <name>RunOverview</name>
    <message>
        <source>Metrics</source>
        <translation>메트릭</translation>
    </message>
    <message>
        <source>This run logged no numbers.</source>
        <translation>이 run은 숫자 값을 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Plots appear as soon as the run logs a number.</source>
        <translation>run이 숫자 값을 보내면 바로 그래프가 표시됩니다.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>아직 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>This run has no config.</source>
        <translation>이 run에는 구성이 없습니다.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>아직 출력이 없습니다.</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>run 로그</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Stop run %1?</source>
        <translation>&apos;%1&apos; run을 중지하시겠습니까?</translation>
    </message>
    <message>
        <source>The job is asked to end and is killed if it does not. What it logged stays.</source>
        <translation>작업에 종료를 요청하고 끝나지 않으면 강제 중지합니다. 이미 보낸 데이터는 남습니다.</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>run 중지</translation>
    </message>
    <message>
        <source>The program ended with exit code %1</source>
        <translation>프로그램이 종료 코드 %1(으)로 끝났습니다</translation>
    </message>
    <message>
        <source>The program stopped sending data</source>
        <translation>프로그램의 데이터 전송이 끊겼습니다</translation>
    </message>
    <message>
        <source>The last lines of the log say why.</source>
        <translation>이유는 로그의 마지막 부분에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>아직 출력이 없습니다.</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>run 로그</translation>
    </message>
    <message>
        <source>This run has no config.</source>
        <translation>이 run에는 구성이 없습니다.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>run</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) going on.</source>
        <translation>
            <numerusform>실행 중인 run %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>실행 중인 run이 없습니다.</translation>
    </message>
    <message>
        <source>Refresh runs</source>
        <translation>run 새로 고침</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>실행 시간</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>아직 run이 없습니다</translation>
    </message>
    <message>
        <source>A run is one execution of a job. Launch a job to see its run here.</source>
        <translation>run은 작업을 한 번 실행한 것입니다. 작업을 제출하면 그 run이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Go to jobs</source>
        <translation>작업으로 이동</translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>Runs</source>
        <translation>run</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Sign in to W&amp;B</source>
        <translation>W&amp;B에 로그인</translation>
    </message>
    <message>
        <source>Use the queues, jobs and runs of your W&amp;B account on this computer.</source>
        <translation>W&amp;B 계정의 큐, 작업, run을 이 컴퓨터에서 사용합니다.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Get key at %1</source>
        <translation>%1에서 키 받기</translation>
    </message>
    <message>
        <source>Remember in the system keyring</source>
        <translation>시스템 키링에 저장</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>The key is sent to that server only.</source>
        <translation>키는 해당 서버로만 전송됩니다.</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>언어 및 모양</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>터미널</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>컨테이너 엔진</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
</context>
<context>
    <name>ShellFrame</name>
    <message>
        <source>The local hub does not answer</source>
        <translation>로컬 허브가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>What you see is the last state. Slipway tries again by itself.</source>
        <translation>마지막으로 확인한 상태를 표시하고 있습니다. Slipway가 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Start the hub again</source>
        <translation>허브 다시 시작</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>The server does not accept the key any more</source>
        <translation>서버에서 더 이상 키를 받아들이지 않습니다</translation>
    </message>
    <message>
        <source>It may have been revoked. Nothing is lost.</source>
        <translation>키가 폐기되었을 수 있습니다. 잃어버린 내용은 없습니다.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Workspace: %1 on %2</source>
        <translation>워크스페이스: %1(%2)</translation>
    </message>
    <message>
        <source>Local hub</source>
        <translation>로컬 허브</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>연결 설정</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>에이전트</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Local agent</source>
        <translation>로컬 에이전트</translation>
    </message>
    <message>
        <source>Local agent: %1</source>
        <translation>로컬 에이전트: %1</translation>
    </message>
    <message>
        <source>Use this hub from your terminal</source>
        <translation>터미널에서 이 허브 사용</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>스윕</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Nothing matches</source>
        <translation>검색 결과가 없습니다</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>불러오지 못했습니다</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Step %1, %2, done</source>
        <translation>%1단계, %2, 완료</translation>
    </message>
    <message>
        <source>Step %1, %2, current</source>
        <translation>%1단계, %2, 현재</translation>
    </message>
    <message>
        <source>Step %1, %2, has errors</source>
        <translation>%1단계, %2, 오류 있음</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>%1단계, %2</translation>
    </message>
</context>
<context>
    <name>SweepConfiguration</name>
    <message>
        <source>What the sweep searches and how. It cannot be changed any more.</source>
        <translation>스윕이 무엇을 어떻게 탐색하는지 나타냅니다. 더 이상 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>구성</translation>
    </message>
</context>
<context>
    <name>SweepHeader</name>
    <message>
        <source>State: %1</source>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>Resume sweep</source>
        <translation>스윕 재개</translation>
    </message>
    <message>
        <source>Pause sweep</source>
        <translation>스윕 일시 중지</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>&apos;%1&apos; 스윕의 다른 동작</translation>
    </message>
</context>
<context>
    <name>SweepMenu</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Pause sweep</source>
        <translation>스윕 일시 중지</translation>
    </message>
    <message>
        <source>Resume sweep</source>
        <translation>스윕 재개</translation>
    </message>
    <message>
        <source>Stop sweep…</source>
        <translation>스윕 중지…</translation>
    </message>
    <message>
        <source>Cancel sweep…</source>
        <translation>스윕 취소…</translation>
    </message>
</context>
<context>
    <name>SweepOverview</name>
    <message>
        <source>Start an agent</source>
        <translation>에이전트 시작</translation>
    </message>
    <message>
        <source>No run has been asked for yet. Run this where your training script is:</source>
        <translation>아직 요청된 run이 없습니다. 학습 스크립트가 있는 위치에서 다음을 실행하세요.</translation>
    </message>
    <message>
        <source>Best value so far</source>
        <translation>지금까지의 최적값</translation>
    </message>
    <message>
        <source>This sweep names no metric.</source>
        <translation>이 스윕에는 지정된 메트릭이 없습니다.</translation>
    </message>
    <message>
        <source>No run has logged %1 yet.</source>
        <translation>아직 %1을(를) 기록한 run이 없습니다.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>진행률: %1</translation>
    </message>
    <message>
        <source>Best run</source>
        <translation>최적 run</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Best parameters</source>
        <translation>최적 파라미터</translation>
    </message>
    <message>
        <source>The run has none of the sweep&apos;s parameters.</source>
        <translation>이 run에는 스윕의 파라미터가 없습니다.</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>Parts of the sweep</source>
        <translation>스윕의 구성 요소</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>구성</translation>
    </message>
</context>
<context>
    <name>SweepQuestion</name>
    <message>
        <source>Cancel sweep %1?</source>
        <translation>%1 스윕을 취소할까요?</translation>
    </message>
    <message>
        <source>Stop sweep %1?</source>
        <translation>%1 스윕을 중지할까요?</translation>
    </message>
    <message>
        <source>No new runs start, and the runs that go on are stopped.</source>
        <translation>새 run이 시작되지 않고, 진행 중인 run은 중지됩니다.</translation>
    </message>
    <message>
        <source>No new runs start. The runs that go on are finished.</source>
        <translation>새 run이 시작되지 않습니다. 진행 중인 run은 끝까지 실행됩니다.</translation>
    </message>
    <message>
        <source>Cancel sweep</source>
        <translation>스윕 취소</translation>
    </message>
    <message>
        <source>Stop sweep</source>
        <translation>스윕 중지</translation>
    </message>
    <message>
        <source>Keep sweep</source>
        <translation>스윕 유지</translation>
    </message>
</context>
<context>
    <name>SweepRow</name>
    <message>
        <source>More actions for %1</source>
        <translation>&apos;%1&apos; 스윕의 다른 동작</translation>
    </message>
</context>
<context>
    <name>SweepRuns</name>
    <message>
        <source>Runs of the sweep</source>
        <translation>스윕의 run</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>파라미터</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>실행 시간</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>아직 run이 없습니다</translation>
    </message>
    <message>
        <source>Runs appear here as soon as an agent asks for one.</source>
        <translation>에이전트가 run을 요청하면 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>SweepsPage</name>
    <message>
        <source>Sweeps</source>
        <translation>스윕</translation>
    </message>
    <message numerus="yes">
        <source>%n sweep(s) running.</source>
        <translation>
            <numerusform>스윕 %n개가 실행 중입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sweep is running.</source>
        <translation>실행 중인 스윕이 없습니다.</translation>
    </message>
    <message>
        <source>Refresh sweeps</source>
        <translation>스윕 새로 고침</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>이름으로 필터</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>스윕</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>최적값</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>마지막 활동</translation>
    </message>
    <message>
        <source>No sweeps in %1 yet</source>
        <translation>%1에 아직 스윕이 없습니다</translation>
    </message>
    <message>
        <source>A sweep tries parameter values in many runs. Create one with “wandb sweep” or “slipwayctl sweep create”, and it appears here.</source>
        <translation>스윕은 여러 run에서 파라미터 값을 시험합니다. ‘wandb sweep’ 또는 ‘slipwayctl sweep create’로 만들면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>&apos;%1&apos; 검색 결과가 없습니다</translation>
    </message>
</context>
<context>
    <name>SweepsSection</name>
    <message>
        <source>Sweeps</source>
        <translation>스윕</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Sections</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, 내림차순</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, 오름차순</translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Public examples of W&amp;B Launch. The code comes from their Git repository, or from the mirror in the settings.</source>
        <translation>W&amp;B Launch의 공개 예제입니다. 코드는 Git 저장소 또는 설정의 미러에서 가져옵니다.</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>템플릿 검색</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>‘%1’과(와) 일치하는 항목이 없습니다</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>양식 채우기</translation>
    </message>
    <message>
        <source>Fill the form with %1</source>
        <translation>&apos;%1&apos;(으)로 양식 채우기</translation>
    </message>
    <message>
        <source>Create job</source>
        <translation>작업 만들기</translation>
    </message>
    <message>
        <source>Create a job of %1</source>
        <translation>&apos;%1&apos;(으)로 작업 만들기</translation>
    </message>
</context>
<context>
    <name>TemplateSummary</name>
    <message>
        <source>Launches may set</source>
        <translation>제출할 때 설정할 수 있는 값</translation>
    </message>
</context>
<context>
    <name>TemplateTiles</name>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>최솟값</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>최댓값</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>허용 값</translation>
    </message>
    <message>
        <source>With commas between them. Leave empty to allow all.</source>
        <translation>쉼표로 구분합니다. 비워 두면 모두 허용합니다.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
</context>
<context>
    <name>TerminalSettings</name>
    <message>
        <source>Use this hub from your terminal</source>
        <translation>터미널에서 이 허브 사용</translation>
    </message>
    <message>
        <source>Use this server from your terminal</source>
        <translation>터미널에서 이 서버 사용</translation>
    </message>
    <message>
        <source>The wandb package and slipwayctl reach the same queues, jobs and runs.</source>
        <translation>wandb 패키지와 slipwayctl에서도 같은 큐, 작업, run을 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>1. Sign in</source>
        <translation>1. 로그인</translation>
    </message>
    <message>
        <source>2. Paste the key when it asks</source>
        <translation>2. 키를 물으면 붙여넣기</translation>
    </message>
    <message>
        <source>Whoever has this key can use this account. The terminal does not show it while you paste.</source>
        <translation>이 키를 가진 사람은 누구나 이 계정을 사용할 수 있습니다. 붙여넣어도 터미널에는 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>The API key is shown</source>
        <translation>API 키가 표시되어 있습니다</translation>
    </message>
    <message>
        <source>The API key is hidden</source>
        <translation>API 키가 숨겨져 있습니다</translation>
    </message>
    <message>
        <source>Hide API key</source>
        <translation>API 키 숨기기</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>API 키 표시</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>키 복사</translation>
    </message>
    <message>
        <source>Sign-in command: %1</source>
        <translation>로그인 명령: %1</translation>
    </message>
</context>
<context>
    <name>TextFieldBox</name>
    <message>
        <source>Clear %1</source>
        <translation>%1 지우기</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>텍스트 지우기</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Go back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>키 거부됨</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>검색 또는 명령 실행</translation>
    </message>
</context>
<context>
    <name>VersionDiffView</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1에서 %2</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>비교 닫기</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>차이 없음</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between two ways to begin</extracomment>
        <translation>또는</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>라이트</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>다크</translation>
    </message>
</context>
<context>
    <name>slipway::AgentActions</name>
    <message>
        <source>Agent %1 takes no more items</source>
        <translation>%1 에이전트가 더 이상 항목을 가져가지 않습니다</translation>
    </message>
    <message>
        <source>Agent %1 paused</source>
        <translation>%1 에이전트를 일시 중지했습니다</translation>
    </message>
    <message>
        <source>Agent %1 resumed</source>
        <translation>%1 에이전트를 재개했습니다</translation>
    </message>
</context>
<context>
    <name>slipway::AgentListModel</name>
    <message>
        <source>%1, %2, host %3, last heartbeat %4</source>
        <extracomment>Spoken row of an agent: name, state, host, last heartbeat</extracomment>
        <translation>%1, %2, 호스트: %3, 마지막 하트비트: %4</translation>
    </message>
</context>
<context>
    <name>slipway::AttentionListModel</name>
    <message numerus="yes">
        <source>%n item(s) wait and no agent polls the queue.</source>
        <translation>
            <numerusform>항목 %n개가 대기 중이지만 큐를 폴링하는 에이전트가 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait and the queue is paused.</source>
        <translation>
            <numerusform>항목 %n개가 대기 중이지만 큐가 일시 중지되어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent does not respond; last heartbeat %1.</source>
        <translation>에이전트가 응답하지 않습니다. 마지막 하트비트: %1.</translation>
    </message>
    <message>
        <source>The run failed %1.</source>
        <translation>run이 실패했습니다(%1).</translation>
    </message>
    <message>
        <source>Open agents</source>
        <translation>에이전트 열기</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>run 열기</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>큐 보기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken line: name of the object, what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The item failed before it had a run, %1.</source>
        <translation>run이 만들어지기 전에 항목이 실패했습니다(%1).</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>항목 열기</translation>
    </message>
</context>
<context>
    <name>slipway::CopyJobForm</name>
    <message>
        <source>This server (%1)</source>
        <translation>이 서버(%1)</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>%1 a server such as api.wandb.ai, %2 the name of the account there</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is there already, unchanged</source>
        <translation>&apos;%1&apos;은(는) 이미 있으며 변경 사항이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of %1 copied</source>
        <translation>
            <numerusform>&apos;%1&apos;의 버전 %n개를 복사했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading %1 (%2 of %3)…</source>
        <extracomment>%1 a version such as v3, %2 of %3: how many are there</extracomment>
        <translation>%1 다운로드 중(%2/%3)…</translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)…</source>
        <translation>%1 업로드 중(%2/%3)…</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>작업 읽는 중…</translation>
    </message>
</context>
<context>
    <name>slipway::CreateQueueForm</name>
    <message>
        <source>This name is taken in %1</source>
        <translation>%1에 이미 있는 이름입니다</translation>
    </message>
    <message>
        <source>Could not check the name. You can continue.</source>
        <translation>이름을 확인하지 못했습니다. 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Line 1: the configuration must consist of keys with values, such as: key: value</source>
        <translation>1행: 구성은 키와 값으로 이루어져야 합니다. 예: key: value</translation>
    </message>
    <message>
        <source>Line %1, column %2: this key is there twice.</source>
        <translation>%1행 %2열: 이 키가 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the text is too large or nested too deeply.</source>
        <translation>%1행 %2열: 텍스트가 너무 크거나 중첩이 너무 깊습니다.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is no valid YAML or JSON.</source>
        <translation>%1행 %2열: 올바른 YAML 또는 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>Line %1: put the braces in quotes, such as &quot;{{name}}&quot;.</source>
        <translation>%1행: &quot;{{name}}&quot;처럼 중괄호를 따옴표로 묶으세요.</translation>
    </message>
</context>
<context>
    <name>slipway::EngineCheck</name>
    <message>
        <source>Looking for a container engine…</source>
        <translation>컨테이너 엔진 확인 중…</translation>
    </message>
    <message>
        <source>No container engine found. Local process queues still work.</source>
        <translation>컨테이너 엔진을 찾을 수 없습니다. 로컬 프로세스 큐는 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <extracomment>%1 is a container engine with its version</extracomment>
        <translation>%1 사용 가능</translation>
    </message>
</context>
<context>
    <name>slipway::ErrorText</name>
    <message>
        <source>This is not a server address</source>
        <translation>서버 주소가 아닙니다</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>주소는 https:// 또는 http://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>Check the address, for example https://api.wandb.ai.</source>
        <translation>주소를 확인하세요(예: https://api.wandb.ai).</translation>
    </message>
    <message>
        <source>Could not connect to the server</source>
        <translation>서버에 연결하지 못했습니다</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>이 주소에서 응답이 없습니다.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the address and port are right, then try again.</source>
        <translation>서버가 작동하는지, 주소와 포트가 올바른지 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known</source>
        <translation>알 수 없는 서버 이름입니다</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>이 이름의 컴퓨터를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Check the address for typing errors and that you are connected to the network.</source>
        <translation>주소에 오타가 없는지, 네트워크에 연결되어 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>서버가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>제한 시간 안에 응답이 없었습니다.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>네트워크 연결을 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>연결이 안전하지 않습니다</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified.</source>
        <translation>서버의 인증서를 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate authority and install it on this computer.</source>
        <translation>서버 관리자에게 인증 기관 인증서를 받아 이 컴퓨터에 설치하세요.</translation>
    </message>
    <message>
        <source>The server is at another address</source>
        <translation>서버가 다른 주소에 있습니다</translation>
    </message>
    <message>
        <source>The server points to another address.</source>
        <translation>서버가 다른 주소를 안내합니다.</translation>
    </message>
    <message>
        <source>Use the address it names; often it is https instead of http.</source>
        <translation>안내된 주소를 사용하세요. 대개 http가 아니라 https입니다.</translation>
    </message>
    <message>
        <source>That is no W&amp;B server</source>
        <translation>W&amp;B 서버가 아닙니다</translation>
    </message>
    <message>
        <source>Something answers at this address, but not as a W&amp;B server does.</source>
        <translation>이 주소에서 응답이 있지만 W&amp;B 서버의 응답이 아닙니다.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>주소와 포트를 확인하세요.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>서버에 문제가 있습니다</translation>
    </message>
    <message>
        <source>The server failed while it answered.</source>
        <translation>서버가 응답하는 중에 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it goes on, tell whoever runs the server.</source>
        <translation>잠시 후 다시 시도하세요. 계속되면 서버 관리자에게 알리세요.</translation>
    </message>
    <message>
        <source>The server limits requests</source>
        <translation>서버에서 요청 수를 제한하고 있습니다</translation>
    </message>
    <message>
        <source>The server asks for fewer requests.</source>
        <translation>서버에서 요청 수를 줄이도록 요구합니다.</translation>
    </message>
    <message>
        <source>Slipway tries again by itself in a moment.</source>
        <translation>Slipway가 잠시 후 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>연결이 끊겼습니다</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>서버와의 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>네트워크를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server cannot do this</source>
        <translation>서버에서 지원하지 않습니다</translation>
    </message>
    <message>
        <source>This server does not offer this function.</source>
        <translation>이 서버에서 지원하지 않는 기능입니다.</translation>
    </message>
    <message>
        <source>Use the local hub, or update the server.</source>
        <translation>로컬 허브를 사용하거나 서버를 새 버전으로 업데이트하세요.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>서버가 요청을 거부했습니다</translation>
    </message>
    <message>
        <source>The server did not accept what was sent.</source>
        <translation>서버에서 보낸 내용을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Read the details, correct the input and try again.</source>
        <translation>세부 정보를 확인하고 입력한 내용을 고친 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>서버의 디스크 공간이 부족합니다</translation>
    </message>
    <message>
        <source>The server has no room to keep this.</source>
        <translation>서버에 저장할 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Free space where the server keeps its data, then try again.</source>
        <translation>서버의 데이터 저장 위치에서 공간을 확보한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>API 키가 없습니다</translation>
    </message>
    <message>
        <source>No API key was given.</source>
        <translation>API 키가 입력되지 않았습니다.</translation>
    </message>
    <message>
        <source>Paste your key.</source>
        <translation>키를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>The API key is too short</source>
        <translation>API 키가 너무 짧습니다</translation>
    </message>
    <message>
        <source>A key has at least 40 characters.</source>
        <translation>키는 40자 이상입니다.</translation>
    </message>
    <message>
        <source>Copy the whole key again.</source>
        <translation>키 전체를 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The API key is not complete</source>
        <translation>API 키가 올바르지 않습니다</translation>
    </message>
    <message>
        <source>The key holds a character that no key has.</source>
        <translation>키에 사용할 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or line breaks.</source>
        <translation>공백이나 줄 바꿈 없이 키를 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>키가 거부되었습니다</translation>
    </message>
    <message>
        <source>The server did not accept this key.</source>
        <translation>서버에서 이 키를 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Copy the key again in full.</source>
        <translation>키 전체를 다시 복사하세요.</translation>
    </message>
    <message>
        <source>No key for this server</source>
        <translation>이 서버의 키가 없습니다</translation>
    </message>
    <message>
        <source>No key for this server was found on this computer.</source>
        <translation>이 컴퓨터에서 이 서버의 키를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The keyring is not available</source>
        <translation>키링을 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>The system keyring does not answer.</source>
        <translation>시스템 키링이 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Sign in without remembering the key, or start a keyring service.</source>
        <translation>키를 저장하지 않고 로그인하거나 키링 서비스를 시작하세요.</translation>
    </message>
    <message>
        <source>The keyring stayed locked</source>
        <translation>키링이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>The system keyring did not give access.</source>
        <translation>시스템 키링에 액세스하지 못했습니다.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>키링의 잠금을 해제한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>You have no permission for this.</source>
        <translation>이 동작을 할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Ask a team admin for access, or choose another entity.</source>
        <translation>팀 관리자에게 액세스를 요청하거나 다른 엔티티를 선택하세요.</translation>
    </message>
    <message>
        <source>The project is missing</source>
        <translation>프로젝트가 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>The run needs a project.</source>
        <translation>run에는 프로젝트가 필요합니다.</translation>
    </message>
    <message>
        <source>Enter a project name.</source>
        <translation>프로젝트 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The project name is not allowed</source>
        <translation>사용할 수 없는 프로젝트 이름입니다</translation>
    </message>
    <message>
        <source>A project name has at most 128 characters and none of / \ # ? % :.</source>
        <translation>프로젝트 이름은 128자 이하여야 하며 / \ # ? % : 문자를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another project name.</source>
        <translation>다른 프로젝트 이름을 사용하세요.</translation>
    </message>
    <message>
        <source>The project does not exist</source>
        <translation>프로젝트가 없습니다</translation>
    </message>
    <message>
        <source>The project does not exist, or you cannot see it.</source>
        <translation>프로젝트가 없거나 볼 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Check the name, or choose another project.</source>
        <translation>이름을 확인하거나 다른 프로젝트를 선택하세요.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>이름이 입력되지 않았습니다</translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>큐에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>이름이 너무 깁니다</translation>
    </message>
    <message>
        <source>A queue name has at most 64 characters.</source>
        <translation>큐 이름은 64자 이하여야 합니다.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>더 짧은 이름을 사용하세요.</translation>
    </message>
    <message>
        <source>The name is not allowed</source>
        <translation>사용할 수 없는 이름입니다</translation>
    </message>
    <message>
        <source>The name holds a character that is not allowed.</source>
        <translation>이름에 사용할 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _.</source>
        <translation>영문자, 숫자, -, _만 사용하세요.</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>이미 있는 이름입니다</translation>
    </message>
    <message>
        <source>A queue of this name exists already.</source>
        <translation>같은 이름의 큐가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 사용하세요.</translation>
    </message>
    <message>
        <source>No resource chosen</source>
        <translation>리소스가 선택되지 않았습니다</translation>
    </message>
    <message>
        <source>A queue needs a resource.</source>
        <translation>큐에는 리소스가 필요합니다.</translation>
    </message>
    <message>
        <source>Choose where its jobs run.</source>
        <translation>작업을 실행할 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>No queue chosen</source>
        <translation>큐가 선택되지 않았습니다</translation>
    </message>
    <message>
        <source>A launch needs a queue.</source>
        <translation>제출하려면 큐가 필요합니다.</translation>
    </message>
    <message>
        <source>Choose a queue.</source>
        <translation>큐를 선택하세요.</translation>
    </message>
    <message>
        <source>The queue does not exist</source>
        <translation>큐가 없습니다</translation>
    </message>
    <message>
        <source>The queue no longer exists, or you cannot see it.</source>
        <translation>큐가 더 이상 없거나 볼 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Choose another queue, or create it.</source>
        <translation>다른 큐를 선택하거나 큐를 만드세요.</translation>
    </message>
    <message>
        <source>This queue does not use priorities</source>
        <translation>이 큐는 우선순위를 사용하지 않습니다</translation>
    </message>
    <message>
        <source>A priority was given, but this queue takes items in order.</source>
        <translation>우선순위가 지정되었지만 이 큐는 항목을 순서대로 처리합니다.</translation>
    </message>
    <message>
        <source>Launch without a priority.</source>
        <translation>우선순위 없이 제출하세요.</translation>
    </message>
    <message>
        <source>The item no longer exists</source>
        <translation>항목이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>The item was removed, or you cannot see it.</source>
        <translation>항목이 제거되었거나 볼 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>목록을 새로 고치세요.</translation>
    </message>
    <message>
        <source>Another agent has the item</source>
        <translation>다른 에이전트가 항목을 가져갔습니다</translation>
    </message>
    <message>
        <source>An agent has taken the item meanwhile.</source>
        <translation>그사이 에이전트가 항목을 가져갔습니다.</translation>
    </message>
    <message>
        <source>Stop it instead of removing it.</source>
        <translation>큐에서 제거하지 말고 중지하세요.</translation>
    </message>
    <message>
        <source>It has ended already</source>
        <translation>이미 끝났습니다</translation>
    </message>
    <message>
        <source>The item has ended already.</source>
        <translation>항목이 이미 끝났습니다.</translation>
    </message>
    <message>
        <source>There is nothing to stop.</source>
        <translation>중지할 것이 없습니다.</translation>
    </message>
    <message>
        <source>An agent is just taking it</source>
        <translation>에이전트가 가져가는 중입니다</translation>
    </message>
    <message>
        <source>An agent has just taken the item and its run is not known yet.</source>
        <translation>에이전트가 방금 항목을 가져가서 run이 아직 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The run does not exist</source>
        <translation>run이 없습니다</translation>
    </message>
    <message>
        <source>The run no longer exists, or you cannot see it.</source>
        <translation>run이 더 이상 없거나 볼 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Check its address, or look in the list of runs.</source>
        <translation>주소를 확인하거나 run 목록에서 찾아보세요.</translation>
    </message>
    <message>
        <source>The run has ended already</source>
        <translation>run이 이미 끝났습니다</translation>
    </message>
    <message>
        <source>The run has ended already.</source>
        <translation>run이 이미 끝났습니다.</translation>
    </message>
    <message>
        <source>The agent is not known</source>
        <translation>알 수 없는 에이전트입니다</translation>
    </message>
    <message>
        <source>The agent is not known here any more.</source>
        <translation>이 에이전트의 정보가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Start a new agent.</source>
        <translation>새 에이전트를 시작하세요.</translation>
    </message>
    <message>
        <source>An agent of this name runs already</source>
        <translation>같은 이름의 에이전트가 이미 작동 중입니다</translation>
    </message>
    <message>
        <source>On this computer an agent of this name polls other queues.</source>
        <translation>이 컴퓨터에서 같은 이름의 에이전트가 다른 큐를 폴링하고 있습니다.</translation>
    </message>
    <message>
        <source>Stop it first, or choose another name.</source>
        <translation>먼저 그 에이전트를 중지하거나 다른 이름을 사용하세요.</translation>
    </message>
    <message>
        <source>The agent did not start</source>
        <translation>에이전트가 시작되지 않았습니다</translation>
    </message>
    <message>
        <source>The agent ended before it could poll.</source>
        <translation>에이전트가 폴링을 시작하기 전에 종료되었습니다.</translation>
    </message>
    <message>
        <source>Read the last lines of its log below, then start it again.</source>
        <translation>아래 로그의 마지막 부분을 확인한 뒤 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The agent takes long to start</source>
        <translation>에이전트가 시작되는 데 오래 걸립니다</translation>
    </message>
    <message>
        <source>The agent has not registered with the server in time.</source>
        <translation>에이전트가 제한 시간 안에 서버에 등록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Look at its log on the Agents page; it may still come.</source>
        <translation>&apos;에이전트&apos; 페이지에서 로그를 확인하세요. 아직 시작될 수도 있습니다.</translation>
    </message>
    <message>
        <source>The local hub did not start</source>
        <translation>로컬 허브가 시작되지 않았습니다</translation>
    </message>
    <message>
        <source>The local hub ended before it could answer.</source>
        <translation>로컬 허브가 응답하기 전에 종료되었습니다.</translation>
    </message>
    <message>
        <source>Read the last lines of its log below, then try again.</source>
        <translation>아래 로그의 마지막 부분을 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The local hub takes long to start</source>
        <translation>로컬 허브가 시작되는 데 오래 걸립니다</translation>
    </message>
    <message>
        <source>The local hub has not answered in time.</source>
        <translation>로컬 허브가 제한 시간 안에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The job name is not allowed</source>
        <translation>사용할 수 없는 작업 이름입니다</translation>
    </message>
    <message>
        <source>A job name has at most 128 letters, digits, - _ and dots.</source>
        <translation>작업 이름은 128자 이하의 영문자, 숫자, -, _, 마침표로 이루어집니다.</translation>
    </message>
    <message>
        <source>No job chosen</source>
        <translation>작업이 선택되지 않았습니다</translation>
    </message>
    <message>
        <source>A launch needs a job or an image.</source>
        <translation>제출하려면 작업이나 이미지가 필요합니다.</translation>
    </message>
    <message>
        <source>Choose a job.</source>
        <translation>작업을 선택하세요.</translation>
    </message>
    <message>
        <source>The job does not exist</source>
        <translation>작업이 없습니다</translation>
    </message>
    <message>
        <source>The job or this version of it no longer exists.</source>
        <translation>작업 또는 이 버전이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>다른 버전을 선택하세요.</translation>
    </message>
    <message>
        <source>The job cannot be read</source>
        <translation>작업을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>What is stored for this job version cannot be understood.</source>
        <translation>이 작업 버전에 저장된 내용을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>Make a new version of the job.</source>
        <translation>작업의 새 버전을 만드세요.</translation>
    </message>
    <message>
        <source>That is no image name</source>
        <translation>이미지 이름이 아닙니다</translation>
    </message>
    <message>
        <source>The image is not named as container images are.</source>
        <translation>컨테이너 이미지 이름 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>Write it as repository/name:tag.</source>
        <translation>repository/name:tag 형식으로 입력하세요.</translation>
    </message>
    <message>
        <source>Only https://, ssh:// and user@host:path addresses can be used.</source>
        <translation>https://, ssh://, user@host:path 주소만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Change the address of the repository.</source>
        <translation>저장소 주소를 변경하세요.</translation>
    </message>
    <message>
        <source>A branch, tag or commit does not begin with - and holds no space.</source>
        <translation>브랜치, 태그, 커밋은 -로 시작할 수 없고 공백을 포함할 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct the branch, tag or commit.</source>
        <translation>브랜치, 태그 또는 커밋을 고치세요.</translation>
    </message>
    <message>
        <source>The repository has no such branch, tag or commit.</source>
        <translation>저장소에 해당 브랜치, 태그 또는 커밋이 없습니다.</translation>
    </message>
    <message>
        <source>The repository could not be fetched</source>
        <translation>저장소를 가져오지 못했습니다</translation>
    </message>
    <message>
        <source>Git could not fetch the repository.</source>
        <translation>Git에서 저장소를 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>Check the address and that you can reach it from a terminal, then try again.</source>
        <translation>주소를 확인하고 터미널에서 접속되는지 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Git is not installed</source>
        <translation>Git이 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Git is needed to fetch repositories.</source>
        <translation>저장소를 가져오려면 Git이 필요합니다.</translation>
    </message>
    <message>
        <source>Install the package git, then try again.</source>
        <translation>git 패키지를 설치한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>A program is not installed</source>
        <translation>프로그램이 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>A program that is needed for this is not installed.</source>
        <translation>필요한 프로그램이 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Install the program named in the details, then try again.</source>
        <translation>세부 정보에 표시된 프로그램을 설치한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>폴더가 없습니다</translation>
    </message>
    <message>
        <source>The folder does not exist or is a link.</source>
        <translation>폴더가 없거나 링크입니다.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The folder cannot be read</source>
        <translation>폴더를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The folder does not exist, is a link or cannot be read.</source>
        <translation>폴더가 없거나 링크이거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The folder is empty</source>
        <translation>폴더가 비어 있습니다</translation>
    </message>
    <message>
        <source>Nothing is left to upload after the ignore rules.</source>
        <translation>제외 규칙을 적용하면 업로드할 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Choose another folder, or change its .wandbignore.</source>
        <translation>다른 폴더를 선택하거나 .wandbignore를 변경하세요.</translation>
    </message>
    <message>
        <source>The entry point is missing</source>
        <translation>진입점이 없습니다</translation>
    </message>
    <message>
        <source>Nothing says how to start the program.</source>
        <translation>프로그램을 시작하는 방법이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Enter a command such as python train.py, or add a Dockerfile.</source>
        <translation>python train.py와 같은 명령을 입력하거나 Dockerfile을 추가하세요.</translation>
    </message>
    <message>
        <source>The entry point does not exist</source>
        <translation>진입점이 없습니다</translation>
    </message>
    <message>
        <source>The program that the entry point names is not in the source.</source>
        <translation>진입점에 지정된 프로그램이 소스 코드에 없습니다.</translation>
    </message>
    <message>
        <source>Correct the entry point.</source>
        <translation>진입점을 고치세요.</translation>
    </message>
    <message>
        <source>The path leaves the source</source>
        <translation>경로가 소스 코드 밖을 가리킵니다</translation>
    </message>
    <message>
        <source>Paths must stay inside the source.</source>
        <translation>경로는 소스 코드 안에 있어야 합니다.</translation>
    </message>
    <message>
        <source>Use a path without .. and without a leading slash.</source>
        <translation>..이 없고 슬래시로 시작하지 않는 경로를 사용하세요.</translation>
    </message>
    <message>
        <source>The Dockerfile does not exist</source>
        <translation>Dockerfile이 없습니다</translation>
    </message>
    <message>
        <source>The Dockerfile that was named is not in the source.</source>
        <translation>지정된 Dockerfile이 소스 코드에 없습니다.</translation>
    </message>
    <message>
        <source>Correct the path of the Dockerfile.</source>
        <translation>Dockerfile의 경로를 고치세요.</translation>
    </message>
    <message>
        <source>The build context does not exist</source>
        <translation>빌드 컨텍스트가 없습니다</translation>
    </message>
    <message>
        <source>The build context that was named is not in the source.</source>
        <translation>지정된 빌드 컨텍스트가 소스 코드에 없습니다.</translation>
    </message>
    <message>
        <source>Correct the build context.</source>
        <translation>빌드 컨텍스트를 고치세요.</translation>
    </message>
    <message>
        <source>The Python version is not allowed</source>
        <translation>사용할 수 없는 Python 버전입니다</translation>
    </message>
    <message>
        <source>The Python version is not written as 3.11 is.</source>
        <translation>Python 버전이 3.11과 같은 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>Correct the Python version.</source>
        <translation>Python 버전을 고치세요.</translation>
    </message>
    <message>
        <source>The image could not be built</source>
        <translation>이미지를 빌드하지 못했습니다</translation>
    </message>
    <message>
        <source>The container engine stopped while building the image.</source>
        <translation>컨테이너 엔진이 이미지를 빌드하다가 멈췄습니다.</translation>
    </message>
    <message>
        <source>Read the end of the build log below, correct the job and launch it again.</source>
        <translation>아래 빌드 로그의 끝부분을 확인하고 작업을 고친 뒤 다시 제출하세요.</translation>
    </message>
    <message>
        <source>The base image was not found</source>
        <translation>베이스 이미지를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>The image that the job is built on was not found.</source>
        <translation>작업의 바탕이 되는 이미지를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Check the name of the base image and that its registry can be reached.</source>
        <translation>베이스 이미지의 이름과 레지스트리에 연결할 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The base image is not named as container images are.</source>
        <translation>베이스 이미지의 이름이 컨테이너 이미지 이름 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>A file of the source cannot be read</source>
        <translation>소스 코드 파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>A file of the source cannot be read.</source>
        <translation>소스 코드 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the permissions of the file named in the details.</source>
        <translation>세부 정보에 표시된 파일의 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>No container engine found</source>
        <translation>컨테이너 엔진을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>No container engine is installed on this computer.</source>
        <translation>이 컴퓨터에 컨테이너 엔진이 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Install Docker (package docker.io) or Podman, or use a Local process queue.</source>
        <translation>Docker(docker.io 패키지) 또는 Podman을 설치하거나 로컬 프로세스 큐를 사용하세요.</translation>
    </message>
    <message>
        <source>The container engine does not run</source>
        <translation>컨테이너 엔진이 실행되고 있지 않습니다</translation>
    </message>
    <message>
        <source>The container engine is installed, but it does not answer.</source>
        <translation>컨테이너 엔진이 설치되어 있지만 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Start it, for example with: sudo systemctl start docker</source>
        <translation>시작하세요. 예: sudo systemctl start docker</translation>
    </message>
    <message>
        <source>No permission for the container engine</source>
        <translation>컨테이너 엔진을 사용할 권한이 없습니다</translation>
    </message>
    <message>
        <source>You may not use the container engine&apos;s socket.</source>
        <translation>컨테이너 엔진의 소켓을 사용할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Add yourself to its group with: sudo usermod -aG docker $USER, then sign in to the desktop again.</source>
        <translation>sudo usermod -aG docker $USER 명령으로 그룹에 자신을 추가한 뒤 데스크톱에 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Image not found</source>
        <translation>이미지를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>The registry has no such image or tag, or it needs a sign-in.</source>
        <translation>레지스트리에 해당 이미지나 태그가 없거나 로그인이 필요합니다.</translation>
    </message>
    <message>
        <source>Check the name and the tag of the image.</source>
        <translation>이미지의 이름과 태그를 확인하세요.</translation>
    </message>
    <message>
        <source>The image could not be pulled</source>
        <translation>이미지를 다운로드하지 못했습니다</translation>
    </message>
    <message>
        <source>The container engine could not fetch the image.</source>
        <translation>컨테이너 엔진이 이미지를 다운로드하지 못했습니다.</translation>
    </message>
    <message>
        <source>Check the network and that the registry can be reached, then launch again.</source>
        <translation>네트워크와 레지스트리 연결을 확인한 뒤 다시 제출하세요.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>디스크 공간 부족</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>디스크에 남은 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>공간을 확보한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>손상된 파일이 있습니다</translation>
    </message>
    <message>
        <source>A downloaded file is not what the server has.</source>
        <translation>다운로드한 파일이 서버의 파일과 다릅니다.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>다시 시도하세요.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>A file on this computer cannot be read.</source>
        <translation>이 컴퓨터의 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check its permissions, then try again.</source>
        <translation>권한을 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>파일을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>A file on this computer cannot be written.</source>
        <translation>이 컴퓨터에 파일을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then try again.</source>
        <translation>폴더의 권한을 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>A file was refused</source>
        <translation>파일이 거부되었습니다</translation>
    </message>
    <message>
        <source>A file of the artifact would have been written outside its folder.</source>
        <translation>아티팩트의 파일이 폴더 밖에 쓰일 뻔했습니다.</translation>
    </message>
    <message>
        <source>Do not trust this artifact; ask whoever made it.</source>
        <translation>이 아티팩트를 신뢰하지 말고 만든 사람에게 확인하세요.</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>텍스트를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The text is no valid YAML or JSON.</source>
        <translation>올바른 YAML 또는 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>Correct the line that is marked.</source>
        <translation>표시된 줄을 고치세요.</translation>
    </message>
    <message>
        <source>The text is no list of keys</source>
        <translation>키 목록이 아닙니다</translation>
    </message>
    <message>
        <source>The configuration must consist of keys with values.</source>
        <translation>구성은 키와 값으로 이루어져야 합니다.</translation>
    </message>
    <message>
        <source>Write it as key: value.</source>
        <translation>key: value 형식으로 작성하세요.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 what happened, %2 what to do next: two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Something in the input is wrong</source>
        <translation>입력한 내용이 올바르지 않습니다</translation>
    </message>
    <message>
        <source>The server rejected this value.</source>
        <translation>서버에서 이 값을 거부했습니다.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>This no longer exists, or you cannot see it.</source>
        <translation>더 이상 없거나 볼 권한이 없습니다.</translation>
    </message>
    <message>
        <source>It has changed meanwhile</source>
        <translation>그사이 변경되었습니다</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile.</source>
        <translation>편집하는 동안 다른 곳에서 변경되었습니다.</translation>
    </message>
    <message>
        <source>Refresh and try again.</source>
        <translation>새로 고친 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>응답을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Slipway could not read the answer of the server.</source>
        <translation>서버의 응답을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Check that the address is that of a W&amp;B server and try again.</source>
        <translation>W&amp;B 서버의 주소인지 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Something went wrong in Slipway</source>
        <translation>Slipway에서 문제가 발생했습니다</translation>
    </message>
    <message>
        <source>An unexpected error occurred.</source>
        <translation>예기치 않은 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, pass on the details.</source>
        <translation>다시 시도하세요. 문제가 반복되면 세부 정보를 알려 주세요.</translation>
    </message>
    <message>
        <source>This Git address is not allowed</source>
        <translation>사용할 수 없는 Git 주소입니다</translation>
    </message>
    <message>
        <source>The Git reference is not allowed</source>
        <translation>사용할 수 없는 Git 참조입니다</translation>
    </message>
    <message>
        <source>The Git reference does not exist</source>
        <translation>Git 참조가 없습니다</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>연결이 암호화되어 있지 않습니다</translation>
    </message>
    <message>
        <source>An API key is not sent unencrypted to another computer.</source>
        <translation>API 키는 암호화하지 않고 다른 컴퓨터로 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Use the server&apos;s https:// address.</source>
        <translation>서버의 https:// 주소를 사용하세요.</translation>
    </message>
    <message>
        <source>It has not ended yet</source>
        <translation>아직 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>The item still waits or runs.</source>
        <translation>항목이 아직 대기 중이거나 실행 중입니다.</translation>
    </message>
    <message>
        <source>Stop it first, or wait until it has ended.</source>
        <translation>먼저 중지하거나 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>The job does not take a value</source>
        <translation>작업이 받지 않는 값이 있습니다</translation>
    </message>
    <message>
        <source>The job&apos;s schema allows other values only.</source>
        <translation>작업의 스키마가 허용하지 않는 값입니다.</translation>
    </message>
    <message>
        <source>Correct the values that the details name.</source>
        <translation>세부 정보에 표시된 값을 수정하세요.</translation>
    </message>
    <message>
        <source>This file cannot be changed</source>
        <translation>이 파일은 변경할 수 없습니다</translation>
    </message>
    <message>
        <source>A launch changes only .json, .yaml and .yml files inside the job.</source>
        <translation>제출 시에는 작업 안의 .json, .yaml, .yml 파일만 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Correct the path of the file.</source>
        <translation>파일 경로를 수정하세요.</translation>
    </message>
    <message>
        <source>The alias is not allowed</source>
        <translation>사용할 수 없는 별칭입니다</translation>
    </message>
    <message>
        <source>An alias has 1 to 128 characters, none of / and :, and is neither “latest” nor a version number.</source>
        <translation>별칭은 1~128자이며 /와 :를 포함할 수 없고, ‘latest’나 버전 번호일 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another alias.</source>
        <translation>다른 별칭을 선택하세요.</translation>
    </message>
    <message>
        <source>The job is on another server</source>
        <translation>작업이 다른 서버에 있습니다</translation>
    </message>
    <message>
        <source>This server does not know the job&apos;s entity.</source>
        <translation>이 서버에는 작업의 엔티티가 없습니다.</translation>
    </message>
    <message>
        <source>Copy the job from the server that has it, then launch the copy.</source>
        <translation>작업이 있는 서버에서 복사한 다음 그 사본을 제출하세요.</translation>
    </message>
    <message>
        <source>A job of that name exists already.</source>
        <translation>같은 이름의 작업이 이미 있습니다.</translation>
    </message>
    <message>
        <source>The template does not exist</source>
        <translation>템플릿이 없습니다</translation>
    </message>
    <message>
        <source>No template has that name.</source>
        <translation>그 이름의 템플릿이 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>목록에서 선택하세요.</translation>
    </message>
    <message>
        <source>The folder has too many files</source>
        <translation>폴더에 파일이 너무 많습니다</translation>
    </message>
    <message>
        <source>The list of its files is too long to be read.</source>
        <translation>파일 목록이 너무 길어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Name files that do not belong to the job in .wandbignore, or choose a smaller folder.</source>
        <translation>작업에 속하지 않는 파일을 .wandbignore에 적거나 더 작은 폴더를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>slipway::FailureCause</name>
    <message>
        <source>The program never called wandb.init, so it has no run.</source>
        <translation>프로그램이 wandb.init을 한 번도 호출하지 않아 run이 없습니다.</translation>
    </message>
    <message>
        <source>Call wandb.init() before anything is logged.</source>
        <translation>무엇이든 기록하기 전에 wandb.init()을 호출하세요.</translation>
    </message>
    <message>
        <source>The GPU ran out of memory.</source>
        <translation>GPU 메모리가 부족해졌습니다.</translation>
    </message>
    <message>
        <source>Use smaller batches or a GPU with more memory.</source>
        <translation>배치를 줄이거나 메모리가 더 많은 GPU를 사용하세요.</translation>
    </message>
    <message>
        <source>The job wants a GPU and found none.</source>
        <translation>작업에 GPU가 필요하지만 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Run it on a computer with a GPU. Containers also need the NVIDIA Container Toolkit there, and gpus: all in the queue&apos;s configuration.</source>
        <translation>GPU가 있는 컴퓨터에서 실행하세요. 컨테이너에는 그 컴퓨터의 NVIDIA Container Toolkit과 큐 구성의 gpus: all도 필요합니다.</translation>
    </message>
    <message>
        <source>The job&apos;s CUDA does not fit the GPU or the driver of the computer.</source>
        <translation>작업의 CUDA가 컴퓨터의 GPU나 드라이버와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Use a base image with another version of CUDA, or update the driver.</source>
        <translation>다른 버전의 CUDA가 있는 베이스 이미지를 사용하거나 드라이버를 업데이트하세요.</translation>
    </message>
    <message>
        <source>The container has too little shared memory.</source>
        <translation>컨테이너의 공유 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>Set shm-size: 8g in the queue&apos;s configuration, or use fewer workers that load data.</source>
        <translation>큐 구성에 shm-size: 8g를 설정하거나 데이터를 읽는 워커를 줄이세요.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Free some space on the agent&apos;s computer; images and build caches that are no longer used often take most of it.</source>
        <translation>에이전트 컴퓨터의 공간을 확보하세요. 더 이상 쓰지 않는 이미지와 빌드 캐시가 대부분을 차지하는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>The job ran out of memory.</source>
        <translation>작업의 메모리가 부족해졌습니다.</translation>
    </message>
    <message>
        <source>Give it more memory in the queue&apos;s configuration, or let it use less: smaller batches, fewer workers.</source>
        <translation>큐 구성에서 메모리를 늘리거나, 배치와 워커를 줄여 덜 사용하게 하세요.</translation>
    </message>
    <message>
        <source>The Python module “%1” is missing.</source>
        <translation>Python 모듈 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Add its package to requirements.txt, create the job again and launch it.</source>
        <translation>해당 패키지를 requirements.txt에 추가하고 작업을 다시 만들어 제출하세요.</translation>
    </message>
    <message>
        <source>The library %1 is missing where the job runs.</source>
        <translation>작업이 실행되는 곳에 라이브러리 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Install the system package that holds it, in a Dockerfile for instance.</source>
        <translation>이를 포함한 시스템 패키지를 Dockerfile 등에서 설치하세요.</translation>
    </message>
    <message>
        <source>A program was built for a newer system: %1 is missing.</source>
        <translation>프로그램이 더 새로운 시스템용으로 빌드되었습니다. %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Use a newer base image, or an older package.</source>
        <translation>더 새로운 베이스 이미지나 더 오래된 패키지를 사용하세요.</translation>
    </message>
    <message>
        <source>The program was built for another kind of processor.</source>
        <translation>프로그램이 다른 종류의 프로세서용으로 빌드되었습니다.</translation>
    </message>
    <message>
        <source>Build the image for the processor of the agent&apos;s computer.</source>
        <translation>에이전트 컴퓨터의 프로세서에 맞게 이미지를 빌드하세요.</translation>
    </message>
    <message>
        <source>The job&apos;s program was not found: %1</source>
        <translation>작업의 프로그램을 찾을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Correct the entry point, or install the program in the image.</source>
        <translation>진입점를 고치거나 이미지에 프로그램을 설치하세요.</translation>
    </message>
    <message>
        <source>The program refused its arguments: %1</source>
        <translation>프로그램이 인수를 거부했습니다: %1</translation>
    </message>
    <message>
        <source>Correct the arguments when you launch the job again.</source>
        <translation>작업을 다시 제출할 때 인수를 고치세요.</translation>
    </message>
    <message>
        <source>No package fits this requirement: %1</source>
        <translation>이 요구 사항에 맞는 패키지가 없습니다: %1</translation>
    </message>
    <message>
        <source>Check its name and version; it may not exist for the Python version of the base image.</source>
        <translation>이름과 버전을 확인하세요. 베이스 이미지의 Python 버전에는 없을 수 있습니다.</translation>
    </message>
    <message>
        <source>The packages in requirements.txt exclude each other.</source>
        <translation>requirements.txt의 패키지들이 서로 함께 설치될 수 없습니다.</translation>
    </message>
    <message>
        <source>Loosen the versions that the log names.</source>
        <translation>로그에 나온 버전 지정을 완화하세요.</translation>
    </message>
    <message>
        <source>A package wants another version of Python.</source>
        <translation>다른 버전의 Python이 필요한 패키지가 있습니다.</translation>
    </message>
    <message>
        <source>Choose another base image, or another version of the package.</source>
        <translation>다른 베이스 이미지나 다른 버전의 패키지를 선택하세요.</translation>
    </message>
    <message>
        <source>A Python package could not be built: %1</source>
        <translation>Python 패키지를 빌드하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Use a version that comes ready-made, or a base image with a compiler.</source>
        <translation>미리 빌드된 버전이나 컴파일러가 있는 베이스 이미지를 사용하세요.</translation>
    </message>
    <message>
        <source>The registry did not accept the agent&apos;s sign-in.</source>
        <translation>레지스트리가 에이전트의 로그인을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Sign in to the registry on the agent&apos;s computer, as the agent&apos;s user and with an account that may write there.</source>
        <translation>에이전트의 컴퓨터에서 에이전트의 사용자로, 쓸 수 있는 계정을 사용해 레지스트리에 로그인하세요.</translation>
    </message>
    <message>
        <source>The registry does not answer.</source>
        <translation>레지스트리가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Check its address in the agent&apos;s launch-config.yaml (builder.destination), and that the agent&apos;s computer can reach it.</source>
        <translation>에이전트의 launch-config.yaml에 있는 주소(builder.destination)와 에이전트의 컴퓨터에서 연결되는지 확인하세요.</translation>
    </message>
    <message>
        <source>The connection to the registry is not trusted.</source>
        <translation>레지스트리 연결을 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s certificate to the container engine of the agent&apos;s computer, or name a registry without encryption in its insecure-registries.</source>
        <translation>레지스트리의 인증서를 에이전트 컴퓨터의 컨테이너 엔진에 등록하거나, 암호화하지 않는 레지스트리를 insecure-registries에 적으세요.</translation>
    </message>
    <message>
        <source>The registry takes no image of this name.</source>
        <translation>레지스트리가 이 이름의 이미지를 받지 않습니다.</translation>
    </message>
    <message>
        <source>Correct builder.destination in the agent&apos;s launch-config.yaml; some registries want the repository to be made first.</source>
        <translation>에이전트의 launch-config.yaml에서 builder.destination을 고치세요. 저장소를 먼저 만들어야 하는 레지스트리도 있습니다.</translation>
    </message>
    <message>
        <source>The image was not built, because a password would have been left in it.</source>
        <translation>비밀번호가 안에 남게 되므로 이미지를 빌드하지 않았습니다.</translation>
    </message>
    <message>
        <source>Install docker&apos;s buildx plug-in on the agent&apos;s computer or let the agent use podman; or name a package index without a password.</source>
        <translation>에이전트의 컴퓨터에 docker의 buildx 플러그인을 설치하거나 에이전트가 podman을 쓰게 하세요. 비밀번호가 없는 패키지 인덱스를 지정해도 됩니다.</translation>
    </message>
    <message>
        <source>This agent builds no images.</source>
        <translation>이 에이전트는 이미지를 빌드하지 않습니다.</translation>
    </message>
    <message>
        <source>Launch a job that is an image, or set builder.type: docker in the agent&apos;s launch-config.yaml.</source>
        <translation>이미지인 작업을 실행하거나, 에이전트의 launch-config.yaml에 builder.type: docker를 설정하세요.</translation>
    </message>
    <message>
        <source>The registry gives this computer no more images for now.</source>
        <translation>레지스트리가 지금은 이 컴퓨터에 더 이상 이미지를 내주지 않습니다.</translation>
    </message>
    <message>
        <source>Sign in to the registry on the agent&apos;s computer, or wait.</source>
        <translation>에이전트 컴퓨터에서 레지스트리에 로그인하거나 기다리세요.</translation>
    </message>
    <message>
        <source>The registry has no image of that name and tag.</source>
        <translation>레지스트리에 그 이름과 태그의 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>Correct the image&apos;s name or tag.</source>
        <translation>이미지의 이름이나 태그를 고치세요.</translation>
    </message>
    <message>
        <source>The registry did not give out the image.</source>
        <translation>레지스트리가 이미지를 내주지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the image&apos;s name, and sign in to the registry on the agent&apos;s computer.</source>
        <translation>이미지 이름을 확인하고 에이전트 컴퓨터에서 레지스트리에 로그인하세요.</translation>
    </message>
    <message>
        <source>The Git server did not give out the code.</source>
        <translation>Git 서버가 코드를 내주지 않았습니다.</translation>
    </message>
    <message>
        <source>Set up an SSH key or Git&apos;s credential helper for the user of the agent.</source>
        <translation>에이전트 사용자에게 SSH 키나 Git 자격 증명 도우미를 설정하세요.</translation>
    </message>
    <message>
        <source>The Dockerfile cannot be read.</source>
        <translation>Dockerfile을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct the line that the build log names.</source>
        <translation>빌드 로그에 나온 줄을 고치세요.</translation>
    </message>
    <message>
        <source>A port that the job wants is in use.</source>
        <translation>작업에 필요한 포트가 사용 중입니다.</translation>
    </message>
    <message>
        <source>Let it take another port, or end the program that has this one.</source>
        <translation>다른 포트를 사용하게 하거나 이 포트를 쓰는 프로그램을 종료하세요.</translation>
    </message>
    <message>
        <source>The certificate of a server was not accepted.</source>
        <translation>서버의 인증서가 받아들여지지 않았습니다.</translation>
    </message>
    <message>
        <source>Put the certificate of your organisation into the image.</source>
        <translation>조직의 인증서를 이미지에 넣으세요.</translation>
    </message>
    <message>
        <source>A server did not accept the job&apos;s key.</source>
        <translation>서버가 작업의 키를 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Check which key and server the job uses; WANDB_API_KEY of the image goes before that of the agent.</source>
        <translation>작업이 사용하는 키와 서버를 확인하세요. 이미지의 WANDB_API_KEY가 에이전트의 것보다 우선합니다.</translation>
    </message>
    <message>
        <source>A computer was not found in the network.</source>
        <translation>네트워크에서 컴퓨터를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Check the address, the network and the name service of the agent&apos;s computer.</source>
        <translation>주소와 에이전트 컴퓨터의 네트워크 및 DNS를 확인하세요.</translation>
    </message>
    <message>
        <source>A service that the job needs does not answer.</source>
        <translation>작업에 필요한 서비스가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Start it. In a container localhost is the container itself; the computer is host.docker.internal.</source>
        <translation>서비스를 시작하세요. 컨테이너에서 localhost는 컨테이너 자신이며, 컴퓨터는 host.docker.internal입니다.</translation>
    </message>
    <message>
        <source>A file is not there: %1</source>
        <translation>파일이 없습니다: %1</translation>
    </message>
    <message>
        <source>Correct the path. A job sees the files of its own folder, without those that .wandbignore and .gitignore leave out.</source>
        <translation>경로를 고치세요. 작업은 자기 폴더의 파일만 보며, .wandbignore와 .gitignore가 제외한 파일은 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>The job may not use %1</source>
        <translation>작업에 %1을(를) 사용할 권한이 없습니다</translation>
    </message>
    <message>
        <source>Write to the job&apos;s own folder, or let the image run as a user who may.</source>
        <translation>작업 자신의 폴더에 쓰거나 권한이 있는 사용자로 이미지를 실행하세요.</translation>
    </message>
    <message>
        <source>The program has a syntax error: %1</source>
        <translation>프로그램에 구문 오류가 있습니다: %1</translation>
    </message>
    <message>
        <source>Correct the line that the log names; the base image may have an older Python.</source>
        <translation>로그에 나온 줄을 고치세요. 베이스 이미지의 Python이 더 오래된 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>The program crashed in native code.</source>
        <translation>프로그램이 네이티브 코드에서 비정상 종료되었습니다.</translation>
    </message>
    <message>
        <source>Packages that do not fit each other are the usual reason; faulthandler tells the place (PYTHONFAULTHANDLER=1).</source>
        <translation>보통 서로 맞지 않는 패키지가 원인입니다. faulthandler로 위치를 알 수 있습니다(PYTHONFAULTHANDLER=1).</translation>
    </message>
    <message>
        <source>The program ended with %1</source>
        <translation>프로그램이 다음 오류로 끝났습니다: %1</translation>
    </message>
    <message>
        <source>The lines above it in the log say where.</source>
        <translation>로그의 그 위 줄에 위치가 나와 있습니다.</translation>
    </message>
</context>
<context>
    <name>slipway::Format</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration</extracomment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration</extracomment>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration</extracomment>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours</extracomment>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1초 전</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1분 전</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1시간 전</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>어제 %1</translation>
    </message>
</context>
<context>
    <name>slipway::InputListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 wandb.config or a file, %2 the key in it, %3 such as Number. Read by screen readers.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>slipway::InputWords</name>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>예/아니요</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>허용 값: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>기본값: %1</translation>
    </message>
    <message>
        <source>%1 is not of type %2.</source>
        <extracomment>%1 a value, %2 a JSON type such as integer</extracomment>
        <translation>%1은(는) %2 유형이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is none of %2.</source>
        <translation>%1은(는) 다음 중 하나가 아닙니다: %2.</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1은(는) %2보다 작습니다.</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1은(는) %2보다 큽니다.</translation>
    </message>
    <message>
        <source>%1 is not above %2.</source>
        <translation>%1은(는) %2보다 크지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is not below %2.</source>
        <translation>%1은(는) %2보다 작지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is shorter than %2.</source>
        <translation>%1은(는) %2보다 짧습니다.</translation>
    </message>
    <message>
        <source>%1 is longer than %2.</source>
        <translation>%1은(는) %2보다 깁니다.</translation>
    </message>
    <message>
        <source>This value is there already.</source>
        <translation>이 값은 이미 있습니다.</translation>
    </message>
    <message>
        <source>The job takes no such value.</source>
        <translation>작업에서 받지 않는 값입니다.</translation>
    </message>
    <message>
        <source>The job takes no such file.</source>
        <translation>작업에서 받지 않는 파일입니다.</translation>
    </message>
</context>
<context>
    <name>slipway::ItemActions</name>
    <message>
        <source>It waits: remove it from the queue instead.</source>
        <translation>대기 중입니다. 대신 큐에서 제거하세요.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>이미 끝났습니다.</translation>
    </message>
    <message>
        <source>It is being stopped already.</source>
        <translation>이미 중지 중입니다.</translation>
    </message>
    <message>
        <source>An agent has it: stop it first.</source>
        <translation>에이전트가 가져갔습니다. 먼저 중지하세요.</translation>
    </message>
    <message>
        <source>It has not ended yet.</source>
        <translation>아직 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>The server does not tell what it was made of.</source>
        <translation>서버가 원래 내용을 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>This queue does not use priorities.</source>
        <translation>이 큐는 우선순위를 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>An agent has it.</source>
        <translation>에이전트가 가져갔습니다.</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>먼저 항목을 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be changed</source>
        <translation>
            <numerusform>항목 %n개를 변경하지 못했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n item(s)?</source>
        <translation>
            <numerusform>항목 %n개를 중지할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>%1 작업을 중지할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from the queue?</source>
        <translation>
            <numerusform>항목 %n개를 큐에서 제거할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the queue?</source>
        <translation>%1 항목을 큐에서 제거할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Launch %n item(s) again?</source>
        <translation>
            <numerusform>항목 %n개를 다시 제출할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Launch %1 again?</source>
        <translation>%1 항목을 다시 제출할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) to another queue?</source>
        <translation>
            <numerusform>항목 %n개를 다른 큐로 이동할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to another queue?</source>
        <translation>%1 항목을 다른 큐로 이동할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %n item(s)?</source>
        <translation>
            <numerusform>항목 %n개의 우선순위를 변경할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the priority of %1?</source>
        <translation>%1 항목의 우선순위를 변경할까요?</translation>
    </message>
    <message>
        <source>The job is asked to end and is ended after ten seconds. What it logged stays.</source>
        <translation>작업에 종료를 요청하고 10초 뒤에 종료합니다. 기록된 내용은 남습니다.</translation>
    </message>
    <message>
        <source>It leaves the list and is not run any more. Runs and what they logged stay.</source>
        <translation>목록에서 사라지고 더 이상 실행되지 않습니다. run과 기록된 내용은 남습니다.</translation>
    </message>
    <message>
        <source>A new item with the same job, arguments and priority, and a new run. The old run stays as it is.</source>
        <translation>같은 작업, 인수, 우선순위의 새 항목과 새 run이 만들어집니다. 이전 run은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>There is no other queue with the same resource.</source>
        <translation>같은 리소스의 다른 큐가 없습니다.</translation>
    </message>
    <message>
        <source>It waits there for the agents of that queue. Only queues with the same resource can take it.</source>
        <translation>그 큐의 에이전트를 기다립니다. 같은 리소스의 큐로만 이동할 수 있습니다.</translation>
    </message>
    <message>
        <source>Agents take items with a higher priority first.</source>
        <translation>에이전트는 우선순위가 높은 항목부터 가져갑니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected items is left out: %1</source>
        <extracomment>%1 is a whole sentence: the reason</extracomment>
        <translation>
            <numerusform>선택한 항목 중 %n개는 제외됩니다: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>큐에서 제거</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>다시 제출</translation>
    </message>
    <message>
        <source>Move to queue</source>
        <translation>다른 큐로 이동</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>우선순위 변경</translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n item(s)</source>
        <translation>
            <numerusform>항목 %n개를 중지하는 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from the queue</source>
        <translation>
            <numerusform>항목 %n개를 큐에서 제거했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) launched again</source>
        <translation>
            <numerusform>항목 %n개를 다시 제출했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved to %1</source>
        <translation>
            <numerusform>항목 %n개를 %1(으)로 이동했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n item(s) changed to %1</source>
        <translation>
            <numerusform>항목 %n개의 우선순위를 &apos;%1&apos;(으)로 변경했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ItemResultListModel</name>
    <message>
        <source>%1, submitted %2</source>
        <extracomment>An item in a list: its state, when it was submitted</extracomment>
        <translation>%1, 제출: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>result</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>result</comment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Working…</source>
        <comment>result</comment>
        <translation>처리 중…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken row: job, what is known of the item</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Spoken row: job, how the action went, what is known of the item</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>slipway::JobListModel</name>
    <message>
        <source>%1, project %2, version %3</source>
        <extracomment>%1 job, %2 project, %3 version such as v3. Read by screen readers.</extracomment>
        <translation>%1, 프로젝트: %2, 버전: %3</translation>
    </message>
</context>
<context>
    <name>slipway::JobVersionModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 version such as v3, %2 its aliases</extracomment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>slipway::JobWords</name>
    <message>
        <source>Docker image</source>
        <translation>Docker 이미지</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Git 저장소</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>로컬 폴더</translation>
    </message>
</context>
<context>
    <name>slipway::LaunchForm</name>
    <message>
        <source>“%1” is not understood here: overrides have args and entry_point (lists of words), files and run_config (objects).</source>
        <translation>여기에는 ‘%1’을(를) 사용할 수 없습니다. 재정의에는 args와 entry_point(단어 목록), files와 run_config(객체)를 지정할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>slipway::LaunchInputs</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a key or file, %2 a sentence on what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This value is needed.</source>
        <translation>이 값은 필수입니다.</translation>
    </message>
</context>
<context>
    <name>slipway::LinkOpener</name>
    <message>
        <source>The link is too long. It was not opened.</source>
        <translation>링크가 너무 길어 열지 않았습니다.</translation>
    </message>
    <message>
        <source>This is not a slipway:// link. It was not opened.</source>
        <translation>slipway:// 링크가 아니므로 열지 않았습니다.</translation>
    </message>
    <message>
        <source>The link has characters that no link has. It was not opened.</source>
        <translation>링크에 사용할 수 없는 문자가 있어 열지 않았습니다.</translation>
    </message>
    <message>
        <source>The link names a page that does not exist: %1</source>
        <translation>링크가 가리키는 페이지가 없습니다: %1</translation>
    </message>
    <message>
        <source>The link does not say completely what to open.</source>
        <translation>링크에 열 대상이 완전히 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The link fills a field that links cannot fill: %1</source>
        <translation>링크로 채울 수 없는 입력란이 있습니다: %1</translation>
    </message>
    <message>
        <source>The link leads to the entity %1, which this account cannot see.</source>
        <translation>링크가 가리키는 엔티티 %1은(는) 이 계정으로 볼 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>slipway::LocalAgentListModel</name>
    <message>
        <source>Stopped</source>
        <extracomment>Sidebar: no agent runs on this computer</extracomment>
        <translation>중지됨</translation>
    </message>
    <message numerus="yes">
        <source>Polling %n queue(s)</source>
        <extracomment>Sidebar: what the agents of this computer do</extracomment>
        <translation>
            <numerusform>큐 %n개 폴링 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Polling</source>
        <comment>agent</comment>
        <extracomment>State of an agent of this computer</extracomment>
        <translation>폴링 중</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>agent</comment>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>%1, %2, queues: %3</source>
        <extracomment>Spoken row of an agent of this computer: name, state, queues</extracomment>
        <translation>%1, %2, 큐: %3</translation>
    </message>
</context>
<context>
    <name>slipway::NewJobForm</name>
    <message>
        <source>Reading the folder…</source>
        <translation>폴더를 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, will be uploaded.</source>
        <extracomment>%1 a size such as 1.4 MB</extracomment>
        <translation>
            <numerusform>파일 %n개(%1)를 업로드합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that look like secrets stay out unless you include them.</source>
        <translation>
            <numerusform>시크릿으로 보이는 파일 %n개는 따로 포함하지 않으면 제외됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that leave the folder stay out.</source>
        <translation>
            <numerusform>폴더 밖을 가리키는 링크 %n개는 제외됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Palette</name>
    <message>
        <source>Launch a job</source>
        <translation>작업 제출</translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation>큐 만들기</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>새 작업</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>라이트 모드</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>다크 모드</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>에이전트</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>언어 및 모양</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>연결 설정</translation>
    </message>
    <message>
        <source>Use this hub from your terminal</source>
        <translation>터미널에서 이 허브 사용</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>컨테이너 엔진</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <translation>Slipway 정보</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>에이전트</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken row of the command palette: name, kind</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Spoken row of the command palette: name, kind, where it is</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Paste a command</source>
        <translation>명령 붙여넣기</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>스윕</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>스윕</translation>
    </message>
</context>
<context>
    <name>slipway::PasteForm</name>
    <message>
        <source>Job</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Job version</source>
        <translation>작업 버전</translation>
    </message>
    <message>
        <source>Docker image</source>
        <translation>Docker 이미지</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Git 저장소</translation>
    </message>
    <message>
        <source>Branch, tag or commit</source>
        <translation>브랜치, 태그 또는 커밋</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>작업 이름</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>run 이름</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>진입점</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>빌드 컨텍스트</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Python 버전</translation>
    </message>
    <message>
        <source>This launches the job %1. Nothing is sent before you press Launch.</source>
        <translation>%1 작업을 제출하는 명령입니다. 제출을 누르기 전에는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>This needs a new job. Create it, then launch it.</source>
        <translation>새 작업이 필요합니다. 만든 다음 제출하세요.</translation>
    </message>
    <message>
        <source>A line of wandb launch, wandb job create or docker run, also over several lines.</source>
        <translation>wandb launch, wandb job create 또는 docker run 명령. 여러 줄이어도 됩니다.</translation>
    </message>
    <message>
        <source>This is not a line of wandb launch, wandb job create or docker run that names a job, an image, a repository or a folder.</source>
        <translation>작업, 이미지, 저장소 또는 폴더를 지정한 wandb launch, wandb job create, docker run 명령이 아닙니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a form and what goes into it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The job %2 belongs to the entity %1. Copy it here, then launch the copy.</source>
        <translation>&apos;%2&apos; 작업은 %1 엔티티의 작업입니다. 여기에 복사한 다음 그 사본을 제출하세요.</translation>
    </message>
</context>
<context>
    <name>slipway::PhaseDetail</name>
    <message>
        <source>The run and its agent are silent.</source>
        <translation>run과 에이전트가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>is being stopped</source>
        <translation>중지하는 중</translation>
    </message>
    <message>
        <source>the image is being fetched</source>
        <translation>이미지를 가져오는 중</translation>
    </message>
    <message>
        <source>waits for %1 GPUs (%2 free)</source>
        <translation>GPU %1개를 기다리는 중 (여유 %2)</translation>
    </message>
    <message>
        <source>waits for %1 GiB of memory (%2 free)</source>
        <translation>메모리 %1 GiB를 기다리는 중 (여유 %2)</translation>
    </message>
    <message>
        <source>waits for %1 CPUs (%2 free)</source>
        <translation>CPU %1개를 기다리는 중 (여유 %2)</translation>
    </message>
</context>
<context>
    <name>slipway::PlotCanvas</name>
    <message>
        <source>%1, up to %2, latest %3.</source>
        <extracomment>A plot for the screen reader: name of the metric, last step, last value</extracomment>
        <translation>%1, 스텝 %2까지, 최근 값 %3.</translation>
    </message>
    <message>
        <source>%1, up to %2, latest %3, falling.</source>
        <translation>%1, 스텝 %2까지, 최근 값 %3, 감소.</translation>
    </message>
    <message>
        <source>%1, up to %2, latest %3, rising.</source>
        <translation>%1, 스텝 %2까지, 최근 값 %3, 증가.</translation>
    </message>
</context>
<context>
    <name>slipway::QueueDetails</name>
    <message>
        <source>Jobs wait in it until an agent starts.</source>
        <translation>에이전트가 시작될 때까지 작업이 대기합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait until an agent starts.</source>
        <translation>
            <numerusform>에이전트가 시작될 때까지 항목 %n개가 대기합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::QueueItemDetails</name>
    <message>
        <source>Why did it fail?</source>
        <translation>실패한 이유</translation>
    </message>
    <message>
        <source>Why is it waiting?</source>
        <translation>대기 중인 이유</translation>
    </message>
    <message>
        <source>No agent polls this queue. It starts when an agent does.</source>
        <translation>이 큐를 폴링하는 에이전트가 없습니다. 에이전트가 시작되면 작업도 시작됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ahead.</source>
        <translation>
            <numerusform>앞에 항목 %n개가 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent takes it in a moment.</source>
        <translation>곧 에이전트가 가져갑니다.</translation>
    </message>
    <message>
        <source>An agent has taken it and prepares the job.</source>
        <translation>에이전트가 가져가 작업을 준비하고 있습니다.</translation>
    </message>
    <message>
        <source>The image is being built.</source>
        <translation>이미지를 빌드하는 중입니다.</translation>
    </message>
    <message>
        <source>The job is being started.</source>
        <translation>작업을 시작하는 중입니다.</translation>
    </message>
    <message>
        <source>The image could not be built. Read the message and the build log, correct the job and launch it again.</source>
        <translation>이미지를 빌드하지 못했습니다. 메시지와 빌드 로그를 확인하고 작업을 고친 뒤 다시 제출하세요.</translation>
    </message>
    <message>
        <source>The job started and ended with an error. Read its log, correct it and launch it again.</source>
        <translation>작업이 시작되었지만 오류로 끝났습니다. 로그를 확인하고 작업을 고친 뒤 다시 제출하세요.</translation>
    </message>
    <message>
        <source>The agent could not start the job. Read the message, correct the job or the queue and launch it again.</source>
        <translation>에이전트가 작업을 시작하지 못했습니다. 메시지를 확인하고 작업이나 큐를 고친 뒤 다시 제출하세요.</translation>
    </message>
    <message>
        <source>The job failed. Read the message, correct the job and launch it again.</source>
        <translation>작업이 실패했습니다. 메시지를 확인하고 작업을 고친 뒤 다시 제출하세요.</translation>
    </message>
    <message>
        <source>The queue is paused. It starts when the queue is resumed.</source>
        <translation>큐가 일시 중지되어 있습니다. 큐를 다시 시작하면 시작합니다.</translation>
    </message>
    <message>
        <source>The agents of this queue do not respond. It starts when one does.</source>
        <translation>이 큐의 에이전트가 응답하지 않습니다. 하나라도 응답하면 시작합니다.</translation>
    </message>
    <message>
        <source>The agents of this queue are paused. It starts when one is resumed.</source>
        <translation>이 큐의 에이전트가 일시 중지되어 있습니다. 하나라도 다시 시작하면 시작합니다.</translation>
    </message>
    <message>
        <source>The agents of this queue take no more items. It starts when another one polls.</source>
        <translation>이 큐의 에이전트는 더 이상 항목을 받지 않습니다. 다른 에이전트가 폴링하면 시작합니다.</translation>
    </message>
    <message>
        <source>All agents are at their limit (%L1 of %L2 jobs). It starts when a running job ends.</source>
        <translation>모든 에이전트가 한도에 도달했습니다(작업 %L2개 중 %L1개). 실행 중인 작업이 끝나면 시작합니다.</translation>
    </message>
    <message>
        <source>No agent of this queue has a slot for sweep schedulers. It starts when one with such a slot polls.</source>
        <translation>이 큐에는 스윕 스케줄러용 슬롯이 있는 에이전트가 없습니다. 슬롯이 있는 에이전트가 폴링하면 시작합니다.</translation>
    </message>
    <message>
        <source>All slots for sweep schedulers are taken (%L1 of %L2). It starts when a running scheduler ends.</source>
        <translation>스윕 스케줄러용 슬롯이 모두 사용 중입니다(슬롯 %L2개 중 %L1개). 실행 중인 스케줄러가 끝나면 시작합니다.</translation>
    </message>
    <message>
        <source>%1 (signal %2)</source>
        <extracomment>Exit code of a program, and the number of the signal that ended it</extracomment>
        <translation>%1 (시그널 %2)</translation>
    </message>
</context>
<context>
    <name>slipway::QueueItemListModel</name>
    <message>
        <source>waited %1</source>
        <extracomment>How long an item has been in the queue</extracomment>
        <translation>대기 %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>Time since an item was put into the queue; it is being worked on</extracomment>
        <translation>%1 경과</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>시작되지 않음</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>Time from being put into the queue to the end</extracomment>
        <translation>총 %1</translation>
    </message>
    <message>
        <source>%1, %2, submitted %3, %4</source>
        <extracomment>Spoken row of a queue item: job, state, when submitted, how long</extracomment>
        <translation>%1, %2, 제출 일시: %3, %4</translation>
    </message>
</context>
<context>
    <name>slipway::QueueListModel</name>
    <message numerus="yes">
        <source>%n queue(s) in %1.</source>
        <extracomment>Below the page title: two sentences follow one another</extracomment>
        <translation>
            <numerusform>%1의 큐 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Active: %1. Without an agent: %2.</source>
        <extracomment>%1 active queues, %2 queues that no agent polls</extracomment>
        <translation>활성: %1. 에이전트 없음: %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3, agents polling: %4</source>
        <extracomment>Spoken row: queue, state, resource, then numbers</extracomment>
        <translation>%1, %2, %3, 폴링 중인 에이전트: %4</translation>
    </message>
    <message>
        <source>%1, %2, %3, agents polling: %4, running: %5, queued: %6</source>
        <extracomment>Spoken row: queue, state, resource, then numbers</extracomment>
        <translation>%1, %2, %3, 폴링 중인 에이전트: %4, 실행 중: %5, 큐 대기: %6</translation>
    </message>
    <message>
        <source>Uses priorities</source>
        <translation>우선순위 사용</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>생성 일시: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polling</source>
        <translation>
            <numerusform>폴링 중 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None polling</source>
        <translation>폴링 없음</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>실행 중 %1</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>큐 대기 %1</translation>
    </message>
    <message>
        <source>No agent polls it. The item will wait.</source>
        <translation>폴링하는 에이전트가 없습니다. 항목은 대기하게 됩니다.</translation>
    </message>
    <message>
        <source>It is paused. The item will wait until it is resumed.</source>
        <translation>일시 중지되어 있습니다. 재개될 때까지 항목은 대기합니다.</translation>
    </message>
</context>
<context>
    <name>slipway::RunListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 run, %2 state, %3 job, %4 how long it ran. Read by screen readers.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, job %3, %4</source>
        <translation>%1, %2, 작업: %3, %4</translation>
    </message>
</context>
<context>
    <name>slipway::StatusWords</name>
    <message>
        <source>Active</source>
        <comment>queue</comment>
        <extracomment>State of a queue</extracomment>
        <translation>활성</translation>
    </message>
    <message>
        <source>At least one agent polls</source>
        <translation>하나 이상의 에이전트가 폴링 중</translation>
    </message>
    <message>
        <source>No agent yet</source>
        <comment>queue</comment>
        <extracomment>State of a queue</extracomment>
        <translation>아직 에이전트 없음</translation>
    </message>
    <message>
        <source>Never polled</source>
        <translation>아직 한 번도 폴링되지 않음</translation>
    </message>
    <message>
        <source>Not active</source>
        <comment>queue</comment>
        <extracomment>State of a queue</extracomment>
        <translation>비활성</translation>
    </message>
    <message>
        <source>No agent polls and items wait</source>
        <translation>폴링하는 에이전트가 없고 항목이 대기 중</translation>
    </message>
    <message>
        <source>No agent polls this queue</source>
        <translation>이 큐를 폴링하는 에이전트가 없음</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>에이전트 없음</translation>
    </message>
    <message>
        <source>In a queue that no agent polls</source>
        <translation>폴링하는 에이전트가 없는 큐에 있음</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>큐 대기 중</translation>
    </message>
    <message>
        <source>Waiting for an agent to take it</source>
        <translation>에이전트가 가져가기를 기다리는 중</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>An agent took it; the run has not started (building, pulling, waiting for resources)</source>
        <translation>에이전트가 가져갔지만 run은 아직 시작되지 않음(빌드, 다운로드, 리소스 대기)</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>The run reports data</source>
        <translation>run이 데이터를 보내는 중</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Ended with exit code 0</source>
        <translation>종료 코드 0으로 끝남</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Ended with an error or could not start</source>
        <translation>오류로 끝났거나 시작하지 못함</translation>
    </message>
    <message>
        <source>Killed</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>수동 중지됨</translation>
    </message>
    <message>
        <source>Stopped by a person</source>
        <translation>사용자가 중지함</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Ended normally or by a person</source>
        <translation>정상적으로 끝났거나 사용자가 중지함</translation>
    </message>
    <message>
        <source>Not responding</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>No heartbeat for more than 60 s</source>
        <translation>60초 넘게 하트비트 없음</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>작업 실행 중</translation>
    </message>
    <message>
        <source>At least one job in progress</source>
        <translation>하나 이상의 작업을 실행하는 중</translation>
    </message>
    <message>
        <source>Polling</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>폴링 중</translation>
    </message>
    <message>
        <source>Ready for jobs</source>
        <translation>작업을 받을 준비가 됨</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>Process is up, first poll pending</source>
        <translation>프로세스는 시작됨, 첫 폴링을 기다리는 중</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>Container is coming up</source>
        <translation>컨테이너를 시작하는 중</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Crashed</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>비정상 종료</translation>
    </message>
    <message>
        <source>Stopped sending data without ending</source>
        <translation>끝나지 않은 채 데이터 전송이 끊김</translation>
    </message>
    <message>
        <source>Killed</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>수동 중지됨</translation>
    </message>
    <message>
        <source>Preempted</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>선점됨</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Local process</source>
        <translation>로컬 프로세스</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>resource</comment>
        <extracomment>Kind of a queue&apos;s resource</extracomment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>priority</comment>
        <translation>긴급</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>높음</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>보통</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>Spoken name of a status pill</extracomment>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>queue</comment>
        <extracomment>State of a queue</extracomment>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Agents skip it</source>
        <translation>에이전트가 이 큐를 건너뜁니다</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>It is given no items; its jobs go on</source>
        <translation>새 항목을 받지 않으며, 실행 중인 작업은 계속됩니다</translation>
    </message>
    <message>
        <source>Finishing</source>
        <comment>agent</comment>
        <extracomment>State of an agent: it takes no more items and ends when its last job has</extracomment>
        <translation>마무리 중</translation>
    </message>
    <message>
        <source>It takes no more items and ends when its last job has</source>
        <translation>새 항목을 가져가지 않고 마지막 작업이 끝나면 종료됨</translation>
    </message>
</context>
<context>
    <name>slipway::SweepActions</name>
    <message>
        <source>It is paused.</source>
        <translation>일시 중지되어 있습니다.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>실행 중입니다.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>종료되었습니다.</translation>
    </message>
    <message>
        <source>It has been cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>It has not begun yet.</source>
        <translation>아직 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>Sweep %1 paused</source>
        <translation>%1 스윕을 일시 중지했습니다</translation>
    </message>
    <message>
        <source>Sweep %1 resumed</source>
        <translation>%1 스윕을 재개했습니다</translation>
    </message>
    <message>
        <source>Sweep %1 stopped</source>
        <translation>%1 스윕을 중지했습니다</translation>
    </message>
    <message>
        <source>Sweep %1 cancelled</source>
        <translation>%1 스윕을 취소했습니다</translation>
    </message>
</context>
<context>
    <name>slipway::SweepDetails</name>
    <message>
        <source>Maximize %1</source>
        <extracomment>%1: the name of a metric</extracomment>
        <translation>%1 최대화</translation>
    </message>
    <message>
        <source>Minimize %1</source>
        <translation>%1 최소화</translation>
    </message>
    <message>
        <source>Running: %1. Finished: %2. Ended otherwise: %3.</source>
        <extracomment>Runs of a sweep by how they are; the last number: failed, crashed or killed</extracomment>
        <translation>실행 중: %1. 완료: %2. 그 외 종료: %3.</translation>
    </message>
</context>
<context>
    <name>slipway::SweepListModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>Spoken row: sweep, state, method, how many runs</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, best value %5</source>
        <extracomment>Spoken row: sweep, state, method, how many runs, best value</extracomment>
        <translation>%1, %2, %3, %4, 최적값 %5</translation>
    </message>
</context>
<context>
    <name>slipway::SweepRunListModel</name>
    <message>
        <source>best value %1</source>
        <extracomment>Part of a spoken row: the value of the metric</extracomment>
        <translation>최적값 %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>값 %1</translation>
    </message>
</context>
<context>
    <name>slipway::SweepWords</name>
    <message>
        <source>Pending</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>시작 대기 중</translation>
    </message>
    <message>
        <source>No agent has asked for a run yet</source>
        <translation>아직 run을 요청한 에이전트가 없습니다</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Agents get runs from it</source>
        <translation>에이전트가 여기서 run을 받습니다</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>No new runs until it is resumed</source>
        <translation>재개할 때까지 새 run이 없습니다</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>No more runs will start</source>
        <translation>더 이상 run이 시작되지 않습니다</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>A person ended it and its runs</source>
        <translation>사용자가 스윕과 그 run을 종료했습니다</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>Search method of a sweep</extracomment>
        <translation>그리드</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>Search method of a sweep</extracomment>
        <translation>무작위</translation>
    </message>
    <message>
        <source>Bayesian</source>
        <extracomment>Search method of a sweep</extracomment>
        <translation>베이지안</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>run %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <extracomment>%1 runs there are, of %2 that there will be</extracomment>
        <translation>run %2개 중 %1개</translation>
    </message>
</context>
<context>
    <name>slipway::TemplateFields</name>
    <message>
        <source>This is no whole number.</source>
        <translation>정수가 아닙니다.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>The maximum is below the minimum.</source>
        <translation>최댓값이 최솟값보다 작습니다.</translation>
    </message>
    <message>
        <source>“%1” does not fit the type.</source>
        <translation>‘%1’은(는) 유형에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>‘%1’이(가) 두 번 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is outside the limits.</source>
        <translation>‘%1’이(가) 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <source>The default is below the minimum.</source>
        <translation>기본값이 최솟값보다 작습니다.</translation>
    </message>
    <message>
        <source>The default is above the maximum.</source>
        <translation>기본값이 최댓값보다 큽니다.</translation>
    </message>
    <message>
        <source>The default is none of the allowed values.</source>
        <translation>기본값이 허용 값에 없습니다.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 중 하나</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>기본값 %1</translation>
    </message>
    <message>
        <source>no default: each launch sets it</source>
        <translation>기본값 없음: 제출할 때마다 설정</translation>
    </message>
</context>
<context>
    <name>slipway::VersionDiff</name>
    <message>
        <source>%1 and %2 are equal.</source>
        <translation>%1와(과) %2은(는) 같습니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;3 lines added&quot;, %2 &quot;1 line removed&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n줄 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n줄 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>추가: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>삭제: %1</translation>
    </message>
    <message>
        <source>Equal lines left out</source>
        <translation>같은 줄 생략</translation>
    </message>
</context>
</TS>
