<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>使用ソフトウェア</translation>
    </message>
    <message>
        <source>Weights &amp; Biases, W&amp;B and W&amp;B Launch are trademarks of their owner. Slipway is an independent program.</source>
        <translation>Weights &amp; Biases、W&amp;B、W&amp;B Launch は、その所有者の商標です。Slipway は独立したプログラムです。</translation>
    </message>
</context>
<context>
    <name>AddAgentDrawer</name>
    <message>
        <source>Add agent</source>
        <translation>エージェントを追加</translation>
    </message>
    <message>
        <source>to queue %1</source>
        <translation>キュー「%1」</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Start agent</source>
        <translation>エージェントを起動</translation>
    </message>
    <message>
        <source>Where the agent runs</source>
        <translation>エージェントを動かす場所</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>On another machine</source>
        <translation>別のマシン</translation>
    </message>
    <message>
        <source>The agent runs in the background, takes jobs from this queue and runs them here. It goes on when you close the window.</source>
        <translation>エージェントはバックグラウンドで動作し、このキューからジョブを取り出してここで実行します。ウィンドウを閉じても動き続けます。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Max jobs</source>
        <translation>最大ジョブ数</translation>
    </message>
    <message>
        <source>How many jobs the agent runs at the same time.</source>
        <translation>エージェントが同時に実行するジョブの数です。</translation>
    </message>
    <message>
        <source>Members of %1 can run code on this computer through this agent.</source>
        <translation>%1 のメンバーは、このエージェントを通じてこのコンピューターでコードを実行できます。</translation>
    </message>
    <message>
        <source>The agent polls</source>
        <translation>エージェントがポーリングしています</translation>
    </message>
    <message>
        <source>Waiting for the first poll…</source>
        <translation>最初のポーリングを待っています…</translation>
    </message>
    <message>
        <source>The local hub is on this computer only</source>
        <translation>ローカルハブはこのコンピューター専用です</translation>
    </message>
    <message>
        <source>Other machines cannot reach it. These commands work in a terminal of this computer.</source>
        <translation>別のマシンからは接続できません。次のコマンドはこのコンピューターのターミナルで使えます。</translation>
    </message>
    <message>
        <source>1. Sign in, once</source>
        <translation>1. ログイン（初回のみ）</translation>
    </message>
    <message>
        <source>Sign-in command</source>
        <translation>ログインコマンド</translation>
    </message>
    <message>
        <source>2. Start an agent of the wandb package</source>
        <translation>2. wandb パッケージのエージェントを起動</translation>
    </message>
    <message>
        <source>Agent command</source>
        <translation>エージェントのコマンド</translation>
    </message>
    <message>
        <source>or Slipway&apos;s own agent</source>
        <translation>または Slipway のエージェント</translation>
    </message>
    <message>
        <source>Slipway agent command</source>
        <translation>Slipway エージェントのコマンド</translation>
    </message>
    <message>
        <source>An agent polls this queue</source>
        <translation>エージェントがこのキューをポーリングしています</translation>
    </message>
    <message>
        <source>The queue is active. Its jobs start now.</source>
        <translation>キューはアクティブです。このキューのジョブの実行が始まります。</translation>
    </message>
</context>
<context>
    <name>AgentMenu</name>
    <message>
        <source>It has ended or does not respond.</source>
        <translation>終了したか、応答していません。</translation>
    </message>
    <message>
        <source>It takes no more items already.</source>
        <translation>すでに新しい項目を取得しません。</translation>
    </message>
    <message>
        <source>Resume agent</source>
        <translation>エージェントを再開</translation>
    </message>
    <message>
        <source>Pause agent</source>
        <translation>エージェントを一時停止</translation>
    </message>
    <message>
        <source>Finish and stop…</source>
        <translation>完了後に停止…</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Max jobs</source>
        <translation>最大ジョブ数</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>最終ハートビート</translation>
    </message>
    <message>
        <source>No agent yet</source>
        <translation>エージェント未接続</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1（このコンピューター）</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>%1 のその他の操作</translation>
    </message>
    <message>
        <source>Let agent %1 finish and stop?</source>
        <translation>エージェント %1 を、ジョブの完了後に停止しますか?</translation>
    </message>
    <message>
        <source>It takes no more items. Its jobs go on; when the last one has ended, the agent ends too.</source>
        <translation>新しい項目は取得しません。実行中のジョブは続き、最後のジョブが終わるとエージェントも終了します。</translation>
    </message>
    <message>
        <source>Finish and stop</source>
        <translation>完了後に停止</translation>
    </message>
</context>
<context>
    <name>AgentsSection</name>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>An agent takes jobs from queues and runs them. Add one on the page of a queue.</source>
        <translation>エージェントはキューからジョブを取り出して実行します。キューのページで追加してください。</translation>
    </message>
    <message>
        <source>Whose agents</source>
        <translation>表示するエージェント</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1 のすべて</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>対応が必要なものはありません</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>From your desktop to the compute resource, without a terminal</source>
        <translation>デスクトップから
計算リソースへ、
ターミナルなしで</translation>
    </message>
    <message>
        <source>Make jobs out of a Docker image, Git or a folder</source>
        <translation>Docker イメージ、Git、フォルダーからジョブを作成</translation>
    </message>
    <message>
        <source>Set up queues and send jobs with a few clicks</source>
        <translation>数回のクリックでキューを設定し、ジョブを投入</translation>
    </message>
    <message>
        <source>Launch and follow every run live</source>
        <translation>ジョブを投入し、すべての run をライブで確認</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>You are here</source>
        <translation>現在の場所</translation>
    </message>
</context>
<context>
    <name>CodeArea</name>
    <message>
        <source>%1 Escape, then Tab leaves the editor.</source>
        <translation>%1エディターから出るには、Esc、Tab の順に押します。</translation>
    </message>
</context>
<context>
    <name>ComboBoxBox</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>入力して絞り込み</translation>
    </message>
    <message>
        <source>Nothing to choose yet</source>
        <translation>選択できるものはまだありません</translation>
    </message>
</context>
<context>
    <name>CommandBlock</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンドを実行</translation>
    </message>
    <message>
        <source>Page, action, queue, job or run</source>
        <translation>ページ、操作、キュー、ジョブ、run</translation>
    </message>
    <message>
        <source>&gt; actions only, @ queues, # runs. Arrow keys choose, Enter opens.</source>
        <translation>&gt; 操作のみ、@ キュー、# run。矢印キーで選択、Enter で開きます。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>The server does not answer. This searches what was known last.</source>
        <translation>サーバーが応答しません。最後に取得したデータから検索しています。</translation>
    </message>
</context>
<context>
    <name>ConfigurationStep</name>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Default arguments for every job on this queue. Leave empty to use defaults.</source>
        <translation>このキューのすべてのジョブに使うデフォルトの引数です。空欄にするとデフォルト値を使います。</translation>
    </message>
    <message>
        <source>Load example</source>
        <translation>例を読み込む</translation>
    </message>
    <message>
        <source>Use priorities</source>
        <translation>優先度を使う</translation>
    </message>
    <message>
        <source>People choose Critical, High, Medium or Low when they launch.</source>
        <translation>投入時に、最優先、高、中、低のいずれかを選びます。</translation>
    </message>
    <message>
        <source>Macros: %1 are replaced in every value when a job starts.</source>
        <extracomment>%1 is a list of macro names, as they are written</extracomment>
        <translation>マクロ: %1 は、ジョブの開始時にすべての値の中で置き換えられます。</translation>
    </message>
    <message>
        <source>Write the configuration as</source>
        <translation>設定の書式</translation>
    </message>
    <message>
        <source>Write &quot;{{name}}&quot;, in quotes, where each launch may set a value.</source>
        <extracomment>{{name}} is written as it is, quotes included</extracomment>
        <translation>投入ごとに値を設定できる箇所に &quot;{{name}}&quot; を引用符付きで書きます。</translation>
    </message>
    <message>
        <source>Launches can set %1 once you say how.</source>
        <translation>設定方法を指定すると、投入時に %1 を設定できます。</translation>
    </message>
    <message>
        <source>Parse configuration</source>
        <translation>設定を解析</translation>
    </message>
</context>
<context>
    <name>ConnectingPage</name>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 (local hub)</source>
        <translation>%1（ローカルハブ）</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>ログイン中のユーザー</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Signing out leaves the hub, its queues and its runs as they are.</source>
        <translation>ログアウトしても、ハブとそのキューや run はそのまま残ります。</translation>
    </message>
    <message>
        <source>Signing out removes the key from the system keyring. Queues and runs stay on the server.</source>
        <translation>ログアウトすると、キーがシステムのキーリングから削除されます。キューと run はサーバーに残ります。</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>CopyJobDialog</name>
    <message>
        <source>Copy a job</source>
        <translation>ジョブをコピー</translation>
    </message>
    <message>
        <source>The job comes with its code, aliases, description and inputs; each file is checked.</source>
        <translation>ジョブはコード、エイリアス、説明、入力とともにコピーされ、各ファイルが検証されます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>コピーを中止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>For example: wandb/jobs/Hello World 2:latest</source>
        <translation>例: wandb/jobs/Hello World 2:latest</translation>
    </message>
    <message>
        <source>From</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>Destination project</source>
        <translation>保存先プロジェクト</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>ジョブ名</translation>
    </message>
    <message>
        <source>All versions, not only this one</source>
        <translation>このバージョンだけでなくすべてのバージョン</translation>
    </message>
</context>
<context>
    <name>CreateQueuePage</name>
    <message>
        <source>Create queue</source>
        <translation>キューを作成</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Where jobs run</source>
        <translation>ジョブを実行する場所</translation>
    </message>
    <message>
        <source>Entity and name</source>
        <translation>エンティティと名前</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>キューの名前</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>1 error to fix</source>
        <translation>修正が必要なエラー: 1 件</translation>
    </message>
    <message>
        <source>Defaults for its jobs</source>
        <translation>ジョブのデフォルト値</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Command and summary</source>
        <translation>コマンドと概要</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close %1</source>
        <translation>「%1」を閉じる</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Container engine</source>
        <translation>コンテナエンジン</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Docker queues need it on the agent&apos;s machine. Local process queues work without one.</source>
        <translation>Docker のキューでは、エージェントのマシンに必要です。ローカルプロセスのキューはエンジンなしで使えます。</translation>
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
        <translation>キューを作成</translation>
    </message>
    <message>
        <source>Start agent</source>
        <translation>エージェントを起動</translation>
    </message>
    <message>
        <source>Create job</source>
        <translation>ジョブを作成</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>A queue holds jobs, an agent takes them from it and runs them.</source>
        <translation>キューにジョブを入れると、エージェントが取り出して実行します。</translation>
    </message>
    <message>
        <source>The steps before it come first.</source>
        <translation>先に前の手順を完了してください。</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
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
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>Language and appearance</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>すぐに反映されます。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing slides; running marks do not turn.</source>
        <translation>スライド表示を行わず、実行中の印も回転しません。</translation>
    </message>
    <message>
        <source>Sources of jobs</source>
        <translation>ジョブのソース</translation>
    </message>
    <message>
        <source>Git mirror</source>
        <translation>Git ミラー</translation>
    </message>
    <message>
        <source>Stands for https://github.com/ when a job is made of a template, for example https://git.example.org/mirror.</source>
        <translation>テンプレートからジョブを作成するとき、https://github.com/ の代わりに使われます。例: https://git.example.org/mirror</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>InlineNotice</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>ItemActionDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>最優先</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>ItemBulkBar</name>
    <message>
        <source>%L1 of %L2 selected</source>
        <translation>%L2 件中 %L1 件を選択</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>再投入</translation>
    </message>
    <message>
        <source>Move to queue…</source>
        <translation>別のキューへ移動…</translation>
    </message>
    <message>
        <source>Change priority…</source>
        <translation>優先度を変更…</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>キューから外す</translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Details of %1</source>
        <translation>%1 の詳細</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Add agent</source>
        <translation>エージェントを追加</translation>
    </message>
    <message>
        <source>Add agent to %1</source>
        <translation>キュー「%1」にエージェントを追加</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>run を開く</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>ジョブ「%1」を停止</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Build log</source>
        <translation>ビルドログ</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>投入日時</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>run ID</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>項目 ID</translation>
    </message>
    <message>
        <source>The line that tells it</source>
        <translation>原因を示す行</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>キューを再開</translation>
    </message>
    <message>
        <source>Open agents</source>
        <translation>エージェントを開く</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>再投入</translation>
    </message>
    <message>
        <source>Launch %1 again</source>
        <translation>%1 を再投入</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>%1 のその他の操作</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>What the agent gets</source>
        <translation>エージェントが受け取る内容</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>Ran for</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>最大メモリ</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>再投入</translation>
    </message>
    <message>
        <source>Move to queue…</source>
        <translation>別のキューへ移動…</translation>
    </message>
    <message>
        <source>Change priority…</source>
        <translation>優先度を変更…</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>キューから外す</translation>
    </message>
</context>
<context>
    <name>JobAliasDialog</name>
    <message>
        <source>Aliases of %1</source>
        <translation>%1 のエイリアス</translation>
    </message>
    <message>
        <source>A launch may name a version by an alias. One that another version has moves here.</source>
        <translation>投入時にエイリアスでバージョンを指定できます。別のバージョンのエイリアスを追加すると、こちらに移ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>新しいエイリアス</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>This version has no aliases of its own.</source>
        <translation>このバージョンには独自のエイリアスがありません。</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>「%1」を外す</translation>
    </message>
</context>
<context>
    <name>JobDependencies</name>
    <message>
        <source>Search packages</source>
        <translation>パッケージを検索</translation>
    </message>
    <message>
        <source>This version names no packages.</source>
        <translation>このバージョンにはパッケージの指定がありません。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
</context>
<context>
    <name>JobDialogs</name>
    <message>
        <source>Rename %1</source>
        <translation>「%1」の名前を変更</translation>
    </message>
    <message>
        <source>All versions go along. Items that wait still have the old name and will not find the job.</source>
        <translation>すべてのバージョンに適用されます。待機中の項目は以前の名前のままのため、ジョブを見つけられなくなります。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>ジョブ名</translation>
    </message>
    <message>
        <source>Letters, digits and the characters - _ .</source>
        <translation>英字、数字、- _ . を使えます。</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>%1 の説明</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Delete %1 of %2?</source>
        <translation>%2 の %1 を削除しますか？</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>The job goes with its %n version(s) and cannot be brought back. Runs stay. Items that wait for it will fail.</source>
        <translation>
            <numerusform>ジョブは %n 個のバージョンとともに削除され、元に戻せません。run は残ります。このジョブを待っている項目は失敗します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The version goes with its aliases (%1) and cannot be brought back. Runs stay. Items that wait for it will fail.</source>
        <translation>バージョンはエイリアス（%1）とともに削除され、元に戻せません。run は残ります。このバージョンを待っている項目は失敗します。</translation>
    </message>
    <message>
        <source>The version cannot be brought back. Runs stay. Items that wait for it will fail.</source>
        <translation>バージョンは元に戻せません。run は残ります。このバージョンを待っている項目は失敗します。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>JobInputs</name>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>使用できる値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト値</translation>
    </message>
    <message>
        <source>No inputs are known</source>
        <translation>入力は不明です</translation>
    </message>
    <message>
        <source>A job declares its inputs with a schema, or its first run tells them. Until then any value can be set.</source>
        <translation>入力はジョブのスキーマで宣言されるか、最初の run で判明します。それまでは任意の値を設定できます。</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>必須。%1</translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message>
        <source>Edit description…</source>
        <translation>説明を編集…</translation>
    </message>
    <message>
        <source>Rename job…</source>
        <translation>ジョブの名前を変更…</translation>
    </message>
    <message>
        <source>Delete job…</source>
        <translation>ジョブを削除…</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>%1 in project %2</source>
        <translation>%1（プロジェクト: %2）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Definition of the job</source>
        <translation>ジョブの定義</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 の操作</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
</context>
<context>
    <name>JobSourceCard</name>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>エントリーポイント</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Edit description</source>
        <translation>説明を編集</translation>
    </message>
</context>
<context>
    <name>JobVersions</name>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>It is on screen.</source>
        <translation>表示中です。</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>Aliases…</source>
        <translation>エイリアス…</translation>
    </message>
    <message>
        <source>Delete version…</source>
        <translation>バージョンを削除…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 の操作</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) in %1.</source>
        <translation>
            <numerusform>%1 のジョブ: %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh jobs</source>
        <translation>ジョブを更新</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新しいジョブ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>最新バージョン</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>ジョブはまだありません</translation>
    </message>
    <message>
        <source>A job is a program that can be launched: a local folder, a Git repository or a Docker image.</source>
        <translation>ジョブは投入できるプログラムです。ローカルフォルダー、Git リポジトリ、Docker イメージから作成します。</translation>
    </message>
    <message>
        <source>Create your first job</source>
        <translation>最初のジョブを作成</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Launch %1</source>
        <translation>%1 を投入</translation>
    </message>
    <message>
        <source>Paste a command</source>
        <translation>コマンドを貼り付け</translation>
    </message>
</context>
<context>
    <name>JobsSection</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新しいジョブ</translation>
    </message>
    <message>
        <source>Job %1 is ready</source>
        <translation>ジョブ「%1」の準備ができました</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>キュー「%1」に投入しました</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>項目を開く</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>「%1」に名前を変更しました</translation>
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
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A key is missing</source>
        <translation>キーが入力されていません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>%1 行目を削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>LaunchDrawer</name>
    <message>
        <source>Launch %1</source>
        <translation>%1 を投入</translation>
    </message>
    <message>
        <source>Add this job to a queue. An agent that polls the queue runs it.</source>
        <translation>このジョブをキューに投入します。キューをポーリングしているエージェントが実行します。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>修正が必要な項目: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide command</source>
        <translation>コマンドを非表示</translation>
    </message>
    <message>
        <source>Show command</source>
        <translation>コマンドを表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Launch now</source>
        <translation>今すぐ投入</translation>
    </message>
    <message>
        <source>There is no queue yet</source>
        <translation>キューはまだありません</translation>
    </message>
    <message>
        <source>A queue holds launched jobs until an agent takes them.</source>
        <translation>キューは、投入されたジョブをエージェントが引き取るまで保持します。</translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation>キューを作成</translation>
    </message>
    <message>
        <source>Job version</source>
        <translation>ジョブのバージョン</translation>
    </message>
    <message>
        <source>Destination project</source>
        <translation>保存先プロジェクト</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>run 名</translation>
    </message>
    <message>
        <source>Chosen by the server</source>
        <translation>サーバーが決めます</translation>
    </message>
    <message>
        <source>Does the same as the button</source>
        <translation>ボタンと同じ操作のコマンド</translation>
    </message>
    <message>
        <source>Draft from %1</source>
        <translation>%1 の下書き</translation>
    </message>
    <message>
        <source>What you typed for this job and did not launch.</source>
        <translation>このジョブに入力して、まだ投入していない内容です。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>This queue does not use priorities</source>
        <translation>このキューでは優先度を使いません</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>最優先</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
</context>
<context>
    <name>LaunchInputControl</name>
    <message>
        <source>As in the job</source>
        <translation>ジョブの設定どおり</translation>
    </message>
</context>
<context>
    <name>LaunchInputFields</name>
    <message>
        <source>Input %1</source>
        <translation>入力 %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>As in the job</source>
        <translation>ジョブの設定どおり</translation>
    </message>
</context>
<context>
    <name>LaunchOverrides</name>
    <message>
        <source>Overrides</source>
        <translation>設定の上書き</translation>
    </message>
    <message>
        <source>Run config</source>
        <translation>run の設定</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>この run</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Added after the entry point.</source>
        <translation>エントリーポイントの後に追加されます。</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>エントリーポイント</translation>
    </message>
    <message>
        <source>Show overrides as</source>
        <translation>上書きの表示形式</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Overrides as JSON</source>
        <translation>設定の上書き（JSON）</translation>
    </message>
    <message>
        <source>Other keys of the run config</source>
        <translation>run の設定のその他のキー</translation>
    </message>
</context>
<context>
    <name>LaunchTemplateFields</name>
    <message>
        <source>Values for this queue</source>
        <translation>このキューの値</translation>
    </message>
    <message>
        <source>The queue&apos;s default</source>
        <translation>キューのデフォルト値</translation>
    </message>
    <message>
        <source>The queue&apos;s configuration for this launch</source>
        <translation>この投入でのキューの設定</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>No values yet.</source>
        <translation>まだ値がありません。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>The link leads to the entity %1.</source>
        <translation>リンク先はエンティティ %1 です。</translation>
    </message>
    <message>
        <source>Switch and open</source>
        <translation>切り替えて開く</translation>
    </message>
</context>
<context>
    <name>LocalAgents</name>
    <message>
        <source>Agent %1 stopped</source>
        <translation>エージェント「%1」を停止しました</translation>
    </message>
    <message>
        <source>Agent %1 started</source>
        <translation>エージェント「%1」を起動しました</translation>
    </message>
    <message>
        <source>Agents of this computer</source>
        <translation>このコンピューターのエージェント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>No agent on this computer yet</source>
        <translation>このコンピューターにはまだエージェントがありません</translation>
    </message>
    <message>
        <source>Open a queue and choose Add agent.</source>
        <translation>キューを開き、「エージェントを追加」を選択してください。</translation>
    </message>
    <message>
        <source>Go to queues</source>
        <translation>キューへ移動</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Stop agent %1</source>
        <translation>エージェント「%1」を停止</translation>
    </message>
    <message>
        <source>Start agent %1</source>
        <translation>エージェント「%1」を起動</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>エージェント「%1」のログ</translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>まだ出力がありません。</translation>
    </message>
    <message>
        <source>Stop agent %1?</source>
        <translation>エージェント「%1」を停止しますか？</translation>
    </message>
    <message>
        <source>It takes no more jobs. Jobs that run go on; a new agent takes them over.</source>
        <translation>新しいジョブは取り出しません。実行中のジョブは続き、次に起動するエージェントが引き継ぎます。</translation>
    </message>
    <message>
        <source>Stop agent</source>
        <translation>エージェントを停止</translation>
    </message>
    <message>
        <source>Agent %1 takes no more items</source>
        <translation>エージェント %1 は新しい項目を取得しません</translation>
    </message>
    <message>
        <source>Or let it run its jobs to their end first.</source>
        <translation>実行中のジョブが終わってから停止することもできます。</translation>
    </message>
    <message>
        <source>Finish and stop</source>
        <translation>完了後に停止</translation>
    </message>
</context>
<context>
    <name>LocalHubCard</name>
    <message>
        <source>Work with the local hub</source>
        <translation>ローカルハブを使う</translation>
    </message>
    <message>
        <source>No account, no network. Everything stays on this computer; you can connect an account later.</source>
        <translation>アカウントもネットワークも不要です。データはこのコンピューターに残り、アカウントは後から接続できます。</translation>
    </message>
    <message>
        <source>Start locally</source>
        <translation>ローカルで始める</translation>
    </message>
</context>
<context>
    <name>LogLine</name>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>No output yet.</source>
        <translation>まだ出力がありません。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Follows the end</source>
        <translation>末尾に追従中</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>新しい行: %n</numerusform>
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
        <translation>%1 を選択</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Entity and name</source>
        <translation>エンティティと名前</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>Everyone in it can use the queue.</source>
        <translation>エンティティの全員がこのキューを使えます。</translation>
    </message>
    <message>
        <source>Queue name</source>
        <translation>キュー名</translation>
    </message>
    <message>
        <source>Letters, digits, - and _; at most 64 characters.</source>
        <translation>英数字、-、_ を使えます（64 文字以内）。</translation>
    </message>
    <message>
        <source>for example first-queue</source>
        <translation>例: first-queue</translation>
    </message>
</context>
<context>
    <name>NewJobDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Made if there is none of that name.</source>
        <translation>同じ名前のプロジェクトがなければ作成されます。</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>ジョブ名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Python のバージョン</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>ビルドコンテキスト</translation>
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
        <translation>シークレットと思われるファイルをアップロードしますか？</translation>
    </message>
    <message>
        <source>These files would go to the server and into every image of this job: %1</source>
        <translation>次のファイルはサーバーに送信され、このジョブのすべてのイメージに含まれます: %1</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Upload them too</source>
        <translation>それらもアップロード</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新しいジョブ</translation>
    </message>
    <message>
        <source>Does the same as the button</source>
        <translation>ボタンと同じ操作のコマンド</translation>
    </message>
    <message>
        <source>Stop upload</source>
        <translation>アップロードを停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>修正が必要な項目: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Create job</source>
        <translation>ジョブを作成</translation>
    </message>
    <message>
        <source>Copy a job</source>
        <translation>ジョブをコピー</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>NewJobSource</name>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>ローカルフォルダー</translation>
    </message>
    <message>
        <source>Code on this computer</source>
        <translation>このコンピューターのコード</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Git リポジトリ</translation>
    </message>
    <message>
        <source>Pinned to a commit</source>
        <translation>コミットに固定</translation>
    </message>
    <message>
        <source>Docker image</source>
        <translation>Docker イメージ</translation>
    </message>
    <message>
        <source>Runs as it is</source>
        <translation>そのまま実行</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>History, run files, virtual environments and ignored files are left out.</source>
        <translation>履歴、run のファイル、仮想環境、除外設定されたファイルは含まれません。</translation>
    </message>
    <message>
        <source>Choose the folder of the job</source>
        <translation>ジョブのフォルダーを選択</translation>
    </message>
    <message>
        <source>No requirements.txt in this folder</source>
        <translation>このフォルダーに requirements.txt がありません</translation>
    </message>
    <message>
        <source>The job runs with Python&apos;s own packages only. Add a requirements.txt that names wandb to report metrics.</source>
        <translation>ジョブは Python の標準パッケージだけで実行されます。メトリクスを送信するには、wandb を指定した requirements.txt を追加してください。</translation>
    </message>
    <message>
        <source>Repository address</source>
        <translation>リポジトリのアドレス</translation>
    </message>
    <message>
        <source>https://, ssh:// or user@host:path. Git&apos;s own credentials are used.</source>
        <translation>https://、ssh://、または user@host:path 形式で入力します。Git の認証情報が使われます。</translation>
    </message>
    <message>
        <source>Branch, tag or commit</source>
        <translation>ブランチ、タグ、コミット</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>For example: ghcr.io/team/train:v3</source>
        <translation>例: ghcr.io/team/train:v3</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>エントリーポイント</translation>
    </message>
    <message>
        <source>The command that starts the program, for example: python train.py</source>
        <translation>プログラムを起動するコマンドです。例: python train.py</translation>
    </message>
</context>
<context>
    <name>OtherAgents</name>
    <message>
        <source>Open a queue and choose Add agent.</source>
        <translation>キューを開き、「エージェントを追加」を選択してください。</translation>
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
        <translation>概要</translation>
    </message>
    <message>
        <source>Launch a job</source>
        <translation>ジョブを投入</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Failed in 24 h</source>
        <translation>24 時間以内の失敗</translation>
    </message>
    <message>
        <source>Agents polling</source>
        <translation>ポーリング中のエージェント</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>現在実行中</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>最近のアクティビティ</translation>
    </message>
    <message>
        <source>No run has ended yet.</source>
        <translation>終了した run はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in work have no run yet.</source>
        <translation>
            <numerusform>処理中のアイテム %n 件には、まだ run がありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>Hide %1</source>
        <translation>「%1」を非表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>「%1」を表示</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a command</source>
        <translation>コマンドを貼り付け</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>フォームに入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No field takes this</source>
        <translation>対応する欄がありません</translation>
    </message>
    <message>
        <source>Copy the job first</source>
        <translation>先にジョブをコピー</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>「%1」を参照</translation>
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
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>「%1」をコピー</translation>
    </message>
</context>
<context>
    <name>QueueAgents</name>
    <message>
        <source>An agent takes jobs from the queue and runs them. Start one on this computer or on another machine.</source>
        <translation>エージェントはキューからジョブを取り出して実行します。このコンピューターまたは別のマシンで起動してください。</translation>
    </message>
</context>
<context>
    <name>QueueConfiguration</name>
    <message>
        <source>This queue has no configuration: jobs use the agent&apos;s defaults.</source>
        <translation>このキューには設定がありません。ジョブにはエージェントのデフォルト値が使われます。</translation>
    </message>
    <message>
        <source>Default arguments for every job on this queue.</source>
        <translation>このキューのすべてのジョブに使うデフォルトの引数です。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>QueueItems</name>
    <message>
        <source>Show items</source>
        <translation>表示する項目</translation>
    </message>
    <message>
        <source>Waiting %L1</source>
        <translation>待機中 %L1</translation>
    </message>
    <message>
        <source>Running %L1</source>
        <translation>実行中 %L1</translation>
    </message>
    <message>
        <source>Done %L1</source>
        <translation>終了 %L1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>投入日時</translation>
    </message>
    <message>
        <source>Waited / ran</source>
        <translation>待ち / 実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Nothing is in this queue</source>
        <translation>このキューには何もありません</translation>
    </message>
    <message>
        <source>Launch a job and it appears here.</source>
        <translation>ジョブを投入すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Launch a job</source>
        <translation>ジョブを投入</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>No agent polls this queue</source>
        <translation>このキューをポーリングしているエージェントがありません</translation>
    </message>
    <message>
        <source>Add agent</source>
        <translation>エージェントを追加</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Uses priorities</source>
        <translation>優先度あり</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>キュー「%1」のその他の操作</translation>
    </message>
    <message>
        <source>Launch a job</source>
        <translation>ジョブを投入</translation>
    </message>
    <message>
        <source>Parts of the queue</source>
        <translation>キューのセクション</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Copy agent command</source>
        <translation>エージェントのコマンドをコピー</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Delete queue</source>
        <translation>キューを削除</translation>
    </message>
    <message>
        <source>Delete queue %1?</source>
        <translation>キュー「%1」を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting item(s) will be removed. Running jobs go on.</source>
        <translation>
            <numerusform>待機中の %n 件はキューから外れます。実行中のジョブは続きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in it. Running jobs go on.</source>
        <translation>待機中のものはありません。実行中のジョブは続きます。</translation>
    </message>
    <message>
        <source>Queue %1 paused</source>
        <translation>キュー %1 を一時停止しました</translation>
    </message>
    <message>
        <source>Queue %1 resumed</source>
        <translation>キュー %1 を再開しました</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>キューは一時停止中です</translation>
    </message>
    <message>
        <source>Agents take nothing from it. What runs goes on.</source>
        <translation>エージェントはこのキューから取得しません。実行中のジョブは続きます。</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>キューを再開</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>キューを一時停止</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Add agent</source>
        <translation>エージェントを追加</translation>
    </message>
    <message>
        <source>Add agent to %1</source>
        <translation>キュー「%1」にエージェントを追加</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>キュー「%1」のその他の操作</translation>
    </message>
</context>
<context>
    <name>QueuesCard</name>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Refresh queues</source>
        <translation>キューを更新</translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation>キューを作成</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込み</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終アクティビティ</translation>
    </message>
    <message>
        <source>No queues in %1 yet</source>
        <translation>%1 にはまだキューがありません</translation>
    </message>
    <message>
        <source>A queue sends jobs to Docker, Kubernetes, SageMaker, Vertex AI or a local process.</source>
        <translation>キューは Docker、Kubernetes、SageMaker、Vertex AI、ローカルプロセスにジョブを送ります。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Launch a job</source>
        <translation>ジョブを投入</translation>
    </message>
    <message>
        <source>Add agent</source>
        <translation>エージェントを追加</translation>
    </message>
</context>
<context>
    <name>QueuesSection</name>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation>キューを作成</translation>
    </message>
    <message>
        <source>Queue %1 deleted</source>
        <translation>キュー「%1」を削除しました</translation>
    </message>
    <message>
        <source>Queue %1 created</source>
        <translation>キュー「%1」を作成しました</translation>
    </message>
</context>
<context>
    <name>RadioTile</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ResourceStep</name>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Where the jobs of this queue run.</source>
        <translation>このキューのジョブを実行する場所です。</translation>
    </message>
    <message>
        <source>containers on the agent&apos;s machine</source>
        <translation>エージェントのマシン上のコンテナ</translation>
    </message>
    <message>
        <source>Local process</source>
        <translation>ローカルプロセス</translation>
    </message>
    <message>
        <source>no container, straight on the machine</source>
        <translation>コンテナなし、マシン上で直接実行</translation>
    </message>
    <message>
        <source>jobs on a cluster</source>
        <translation>クラスター上のジョブ</translation>
    </message>
    <message>
        <source>training jobs in AWS</source>
        <translation>AWS のトレーニングジョブ</translation>
    </message>
    <message>
        <source>custom jobs in Google Cloud</source>
        <translation>Google Cloud のカスタムジョブ</translation>
    </message>
    <message>
        <source>No engine on this computer; the agent can run elsewhere</source>
        <translation>このコンピューターにはエンジンがありません。エージェントは別のマシンでも動かせます</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Such a queue needs an agent of the wandb package</source>
        <translation>このキューには wandb パッケージのエージェントが必要です</translation>
    </message>
    <message>
        <source>Slipway&apos;s own agent runs Docker and Local process queues. The queue itself works with any agent.</source>
        <translation>Slipway のエージェントは Docker とローカルプロセスのキューに対応しています。キュー自体はどのエージェントでも使えます。</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>Queue name</source>
        <translation>キュー名</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Empty: the agent&apos;s defaults</source>
        <translation>空欄: エージェントのデフォルト値</translation>
    </message>
    <message>
        <source>Does the same as the button</source>
        <translation>ボタンと同じ操作のコマンド</translation>
    </message>
    <message>
        <source>queue.yaml holds the configuration above.</source>
        <translation>queue.yaml には上の設定が入ります。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>Stopping…</source>
        <translation>停止処理中…</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>run を停止</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>再投入</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
</context>
<context>
    <name>RunOverview</name>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>This run logged no numbers.</source>
        <translation>この run は数値を送信していません。</translation>
    </message>
    <message>
        <source>Plots appear as soon as the run logs a number.</source>
        <translation>run が数値を送信すると、すぐにグラフが表示されます。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>サマリー</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>データはまだありません。</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This run has no config.</source>
        <translation>この run には設定がありません。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>まだ出力がありません。</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>run のログ</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Stop run %1?</source>
        <translation>run「%1」を停止しますか？</translation>
    </message>
    <message>
        <source>The job is asked to end and is killed if it does not. What it logged stays.</source>
        <translation>ジョブに終了を要求し、終わらない場合は強制停止します。送信済みのデータは残ります。</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>run を停止</translation>
    </message>
    <message>
        <source>The program ended with exit code %1</source>
        <translation>プログラムは終了コード %1 で終わりました</translation>
    </message>
    <message>
        <source>The program stopped sending data</source>
        <translation>プログラムからのデータ送信が途絶えました</translation>
    </message>
    <message>
        <source>The last lines of the log say why.</source>
        <translation>理由はログの最後の数行で確認できます。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>まだ出力がありません。</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>run のログ</translation>
    </message>
    <message>
        <source>This run has no config.</source>
        <translation>この run には設定がありません。</translation>
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
            <numerusform>実行中の run: %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>Refresh runs</source>
        <translation>run を更新</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>run はまだありません</translation>
    </message>
    <message>
        <source>A run is one execution of a job. Launch a job to see its run here.</source>
        <translation>run は、ジョブの 1 回の実行です。ジョブを投入すると、その run がここに表示されます。</translation>
    </message>
    <message>
        <source>Go to jobs</source>
        <translation>ジョブへ移動</translation>
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
        <translation>W&amp;B にログイン</translation>
    </message>
    <message>
        <source>Use the queues, jobs and runs of your W&amp;B account on this computer.</source>
        <translation>W&amp;B アカウントのキュー、ジョブ、run をこのコンピューターで使います。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Get key at %1</source>
        <translation>%1 でキーを取得</translation>
    </message>
    <message>
        <source>Remember in the system keyring</source>
        <translation>システムのキーリングに保存</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>The key is sent to that server only.</source>
        <translation>キーはそのサーバーにだけ送信されます。</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>コンテナエンジン</translation>
    </message>
    <message>
        <source>About</source>
        <translation>バージョン情報</translation>
    </message>
</context>
<context>
    <name>ShellFrame</name>
    <message>
        <source>The local hub does not answer</source>
        <translation>ローカルハブが応答しません</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>What you see is the last state. Slipway tries again by itself.</source>
        <translation>表示されているのは最後に取得した状態です。Slipway は自動的に再試行します。</translation>
    </message>
    <message>
        <source>Start the hub again</source>
        <translation>ハブをもう一度起動</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>The server does not accept the key any more</source>
        <translation>サーバーがキーを受け付けなくなりました</translation>
    </message>
    <message>
        <source>It may have been revoked. Nothing is lost.</source>
        <translation>キーが失効した可能性があります。データは失われていません。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再ログイン</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>Workspace: %1 on %2</source>
        <translation>ワークスペース: %1（%2）</translation>
    </message>
    <message>
        <source>Local hub</source>
        <translation>ローカルハブ</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>接続の環境設定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Local agent</source>
        <translation>ローカルエージェント</translation>
    </message>
    <message>
        <source>Local agent: %1</source>
        <translation>ローカルエージェント: %1</translation>
    </message>
    <message>
        <source>Use this hub from your terminal</source>
        <translation>このハブをターミナルから使う</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>スイープ</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Step %1, %2, done</source>
        <translation>手順 %1、%2、完了</translation>
    </message>
    <message>
        <source>Step %1, %2, current</source>
        <translation>手順 %1、%2、現在</translation>
    </message>
    <message>
        <source>Step %1, %2, has errors</source>
        <translation>手順 %1、%2、エラーあり</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>手順 %1、%2</translation>
    </message>
</context>
<context>
    <name>SweepConfiguration</name>
    <message>
        <source>What the sweep searches and how. It cannot be changed any more.</source>
        <translation>スイープが探索する内容と方法です。もう変更できません。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>SweepHeader</name>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Resume sweep</source>
        <translation>スイープを再開</translation>
    </message>
    <message>
        <source>Pause sweep</source>
        <translation>スイープを一時停止</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>スイープ「%1」のその他の操作</translation>
    </message>
</context>
<context>
    <name>SweepMenu</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Pause sweep</source>
        <translation>スイープを一時停止</translation>
    </message>
    <message>
        <source>Resume sweep</source>
        <translation>スイープを再開</translation>
    </message>
    <message>
        <source>Stop sweep…</source>
        <translation>スイープを停止…</translation>
    </message>
    <message>
        <source>Cancel sweep…</source>
        <translation>スイープをキャンセル…</translation>
    </message>
</context>
<context>
    <name>SweepOverview</name>
    <message>
        <source>Start an agent</source>
        <translation>エージェントを起動</translation>
    </message>
    <message>
        <source>No run has been asked for yet. Run this where your training script is:</source>
        <translation>まだ run は要求されていません。学習スクリプトのある場所で次を実行してください。</translation>
    </message>
    <message>
        <source>Best value so far</source>
        <translation>これまでの最良値</translation>
    </message>
    <message>
        <source>This sweep names no metric.</source>
        <translation>このスイープにはメトリクスの指定がありません。</translation>
    </message>
    <message>
        <source>No run has logged %1 yet.</source>
        <translation>%1 を記録した run はまだありません。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>進行状況: %1</translation>
    </message>
    <message>
        <source>Best run</source>
        <translation>最良の run</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Best parameters</source>
        <translation>最良のパラメーター</translation>
    </message>
    <message>
        <source>The run has none of the sweep&apos;s parameters.</source>
        <translation>この run にはスイープのパラメーターがありません。</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Parts of the sweep</source>
        <translation>スイープの内容</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>SweepQuestion</name>
    <message>
        <source>Cancel sweep %1?</source>
        <translation>スイープ %1 をキャンセルしますか？</translation>
    </message>
    <message>
        <source>Stop sweep %1?</source>
        <translation>スイープ %1 を停止しますか？</translation>
    </message>
    <message>
        <source>No new runs start, and the runs that go on are stopped.</source>
        <translation>新しい run は始まらず、実行中の run は停止されます。</translation>
    </message>
    <message>
        <source>No new runs start. The runs that go on are finished.</source>
        <translation>新しい run は始まりません。実行中の run は最後まで実行されます。</translation>
    </message>
    <message>
        <source>Cancel sweep</source>
        <translation>スイープをキャンセル</translation>
    </message>
    <message>
        <source>Stop sweep</source>
        <translation>スイープを停止</translation>
    </message>
    <message>
        <source>Keep sweep</source>
        <translation>スイープを続ける</translation>
    </message>
</context>
<context>
    <name>SweepRow</name>
    <message>
        <source>More actions for %1</source>
        <translation>スイープ「%1」のその他の操作</translation>
    </message>
</context>
<context>
    <name>SweepRuns</name>
    <message>
        <source>Runs of the sweep</source>
        <translation>スイープの run</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>run はまだありません</translation>
    </message>
    <message>
        <source>Runs appear here as soon as an agent asks for one.</source>
        <translation>エージェントが run を要求すると、ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>SweepsPage</name>
    <message>
        <source>Sweeps</source>
        <translation>スイープ</translation>
    </message>
    <message numerus="yes">
        <source>%n sweep(s) running.</source>
        <translation>
            <numerusform>%n 件のスイープが実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No sweep is running.</source>
        <translation>実行中のスイープはありません。</translation>
    </message>
    <message>
        <source>Refresh sweeps</source>
        <translation>スイープを更新</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込み</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>探索方法</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>最良値</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終アクティビティ</translation>
    </message>
    <message>
        <source>No sweeps in %1 yet</source>
        <translation>%1 にはまだスイープがありません</translation>
    </message>
    <message>
        <source>A sweep tries parameter values in many runs. Create one with “wandb sweep” or “slipwayctl sweep create”, and it appears here.</source>
        <translation>スイープは、多くの run でパラメーターの値を試します。「wandb sweep」または「slipwayctl sweep create」で作成すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
</context>
<context>
    <name>SweepsSection</name>
    <message>
        <source>Sweeps</source>
        <translation>スイープ</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1、降順</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1、昇順</translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Public examples of W&amp;B Launch. The code comes from their Git repository, or from the mirror in the settings.</source>
        <translation>W&amp;B Launch の公開サンプルです。コードは Git リポジトリ、または環境設定のミラーから取得されます。</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>テンプレートを検索</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>フォームに入力</translation>
    </message>
    <message>
        <source>Fill the form with %1</source>
        <translation>「%1」をフォームに入力</translation>
    </message>
    <message>
        <source>Create job</source>
        <translation>ジョブを作成</translation>
    </message>
    <message>
        <source>Create a job of %1</source>
        <translation>「%1」からジョブを作成</translation>
    </message>
</context>
<context>
    <name>TemplateSummary</name>
    <message>
        <source>Launches may set</source>
        <translation>投入時に設定できる値</translation>
    </message>
</context>
<context>
    <name>TemplateTiles</name>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト値</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>使用できる値</translation>
    </message>
    <message>
        <source>With commas between them. Leave empty to allow all.</source>
        <translation>コンマで区切ります。空欄にするとすべて使用できます。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>TerminalSettings</name>
    <message>
        <source>Use this hub from your terminal</source>
        <translation>このハブをターミナルから使う</translation>
    </message>
    <message>
        <source>Use this server from your terminal</source>
        <translation>このサーバーをターミナルから使う</translation>
    </message>
    <message>
        <source>The wandb package and slipwayctl reach the same queues, jobs and runs.</source>
        <translation>wandb パッケージと slipwayctl からも、同じキュー、ジョブ、run を使えます。</translation>
    </message>
    <message>
        <source>1. Sign in</source>
        <translation>1. ログイン</translation>
    </message>
    <message>
        <source>2. Paste the key when it asks</source>
        <translation>2. 求められたらキーを貼り付け</translation>
    </message>
    <message>
        <source>Whoever has this key can use this account. The terminal does not show it while you paste.</source>
        <translation>このキーがあれば誰でもこのアカウントを使えます。貼り付けてもターミナルには表示されません。</translation>
    </message>
    <message>
        <source>The API key is shown</source>
        <translation>API キーは表示されています</translation>
    </message>
    <message>
        <source>The API key is hidden</source>
        <translation>API キーは非表示です</translation>
    </message>
    <message>
        <source>Hide API key</source>
        <translation>API キーを非表示</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>API キーを表示</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Sign-in command: %1</source>
        <translation>ログインコマンド: %1</translation>
    </message>
</context>
<context>
    <name>TextFieldBox</name>
    <message>
        <source>Clear %1</source>
        <translation>「%1」を消去</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>テキストを消去</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンドを実行</translation>
    </message>
</context>
<context>
    <name>VersionDiffView</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 への変更</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>比較を閉じる</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>違いはありません</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between two ways to begin</extracomment>
        <translation>または</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>slipway::AgentActions</name>
    <message>
        <source>Agent %1 takes no more items</source>
        <translation>エージェント %1 は新しい項目を取得しません</translation>
    </message>
    <message>
        <source>Agent %1 paused</source>
        <translation>エージェント %1 を一時停止しました</translation>
    </message>
    <message>
        <source>Agent %1 resumed</source>
        <translation>エージェント %1 を再開しました</translation>
    </message>
</context>
<context>
    <name>slipway::AgentListModel</name>
    <message>
        <source>%1, %2, host %3, last heartbeat %4</source>
        <extracomment>Spoken row of an agent: name, state, host, last heartbeat</extracomment>
        <translation>%1、%2、ホスト: %3、最終ハートビート: %4</translation>
    </message>
</context>
<context>
    <name>slipway::AttentionListModel</name>
    <message numerus="yes">
        <source>%n item(s) wait and no agent polls the queue.</source>
        <translation>
            <numerusform>%n 件が待機していますが、キューをポーリングしているエージェントがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait and the queue is paused.</source>
        <translation>
            <numerusform>%n 件が待機していますが、キューは一時停止中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent does not respond; last heartbeat %1.</source>
        <translation>エージェントが応答していません。最終ハートビート: %1。</translation>
    </message>
    <message>
        <source>The run failed %1.</source>
        <translation>run が失敗しました（%1）。</translation>
    </message>
    <message>
        <source>Open agents</source>
        <translation>エージェントを開く</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>run を開く</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>キューを表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken line: name of the object, what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The item failed before it had a run, %1.</source>
        <translation>run の作成前に項目が失敗しました（%1）。</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>項目を開く</translation>
    </message>
</context>
<context>
    <name>slipway::CopyJobForm</name>
    <message>
        <source>This server (%1)</source>
        <translation>このサーバー（%1）</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>%1 a server such as api.wandb.ai, %2 the name of the account there</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is there already, unchanged</source>
        <translation>「%1」は変更なしですでに存在します</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of %1 copied</source>
        <translation>
            <numerusform>「%1」のバージョンを %n 個コピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading %1 (%2 of %3)…</source>
        <extracomment>%1 a version such as v3, %2 of %3: how many are there</extracomment>
        <translation>%1 をダウンロード中（%2/%3）…</translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)…</source>
        <translation>%1 をアップロード中（%2/%3）…</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>ジョブを読み込み中…</translation>
    </message>
</context>
<context>
    <name>slipway::CreateQueueForm</name>
    <message>
        <source>This name is taken in %1</source>
        <translation>この名前は %1 で使用済みです</translation>
    </message>
    <message>
        <source>Could not check the name. You can continue.</source>
        <translation>名前を確認できませんでした。このまま続行できます。</translation>
    </message>
    <message>
        <source>Line 1: the configuration must consist of keys with values, such as: key: value</source>
        <translation>1 行目: 設定はキーと値の組で書いてください。例 key: value</translation>
    </message>
    <message>
        <source>Line %1, column %2: this key is there twice.</source>
        <translation>%1 行 %2 列: このキーは重複しています。</translation>
    </message>
    <message>
        <source>Line %1, column %2: the text is too large or nested too deeply.</source>
        <translation>%1 行 %2 列: テキストが大きすぎるか、入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is no valid YAML or JSON.</source>
        <translation>%1 行 %2 列: 有効な YAML または JSON ではありません。</translation>
    </message>
    <message>
        <source>Line %1: put the braces in quotes, such as &quot;{{name}}&quot;.</source>
        <translation>%1 行目: &quot;{{name}}&quot; のように波かっこを引用符で囲んでください。</translation>
    </message>
</context>
<context>
    <name>slipway::EngineCheck</name>
    <message>
        <source>Looking for a container engine…</source>
        <translation>コンテナエンジンを確認中…</translation>
    </message>
    <message>
        <source>No container engine found. Local process queues still work.</source>
        <translation>コンテナエンジンが見つかりません。ローカルプロセスのキューは使えます。</translation>
    </message>
    <message>
        <source>%1 found</source>
        <extracomment>%1 is a container engine with its version</extracomment>
        <translation>%1 を検出</translation>
    </message>
</context>
<context>
    <name>slipway::ErrorText</name>
    <message>
        <source>This is not a server address</source>
        <translation>サーバーアドレスではありません</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>アドレスは https:// または http:// で始めてください。</translation>
    </message>
    <message>
        <source>Check the address, for example https://api.wandb.ai.</source>
        <translation>アドレスを確認してください（例: https://api.wandb.ai）。</translation>
    </message>
    <message>
        <source>Could not connect to the server</source>
        <translation>サーバーに接続できませんでした</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>このアドレスから応答がありません。</translation>
    </message>
    <message>
        <source>Check that the server runs and that the address and port are right, then try again.</source>
        <translation>サーバーが動作していること、アドレスとポートが正しいことを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known</source>
        <translation>サーバー名が見つかりません</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>この名前のコンピューターは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the address for typing errors and that you are connected to the network.</source>
        <translation>アドレスの入力ミスがないか、ネットワークに接続しているかを確認してください。</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified.</source>
        <translation>サーバーの証明書を検証できませんでした。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate authority and install it on this computer.</source>
        <translation>サーバーの管理者から認証局の証明書を受け取り、このコンピューターにインストールしてください。</translation>
    </message>
    <message>
        <source>The server is at another address</source>
        <translation>サーバーは別のアドレスにあります</translation>
    </message>
    <message>
        <source>The server points to another address.</source>
        <translation>サーバーが別のアドレスを案内しています。</translation>
    </message>
    <message>
        <source>Use the address it names; often it is https instead of http.</source>
        <translation>案内されたアドレスを使ってください。多くの場合は http ではなく https です。</translation>
    </message>
    <message>
        <source>That is no W&amp;B server</source>
        <translation>W&amp;B サーバーではありません</translation>
    </message>
    <message>
        <source>Something answers at this address, but not as a W&amp;B server does.</source>
        <translation>このアドレスから応答がありましたが、W&amp;B サーバーの応答ではありません。</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>サーバーに問題があります</translation>
    </message>
    <message>
        <source>The server failed while it answered.</source>
        <translation>サーバーの応答中にエラーが発生しました。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it goes on, tell whoever runs the server.</source>
        <translation>少し待ってからもう一度お試しください。続く場合は、サーバーの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The server limits requests</source>
        <translation>サーバーがリクエスト数を制限しています</translation>
    </message>
    <message>
        <source>The server asks for fewer requests.</source>
        <translation>サーバーがリクエスト数を減らすよう求めています。</translation>
    </message>
    <message>
        <source>Slipway tries again by itself in a moment.</source>
        <translation>Slipway はまもなく自動的に再試行します。</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>サーバーとの接続が失われました。</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server cannot do this</source>
        <translation>サーバーが対応していません</translation>
    </message>
    <message>
        <source>This server does not offer this function.</source>
        <translation>このサーバーはこの機能に対応していません。</translation>
    </message>
    <message>
        <source>Use the local hub, or update the server.</source>
        <translation>ローカルハブを使うか、サーバーを新しいバージョンにしてください。</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>サーバーがリクエストを拒否しました</translation>
    </message>
    <message>
        <source>The server did not accept what was sent.</source>
        <translation>サーバーが送信内容を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Read the details, correct the input and try again.</source>
        <translation>詳細を確認し、入力内容を修正してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>サーバーのディスクに空きがありません</translation>
    </message>
    <message>
        <source>The server has no room to keep this.</source>
        <translation>サーバーに保存する空き容量がありません。</translation>
    </message>
    <message>
        <source>Free space where the server keeps its data, then try again.</source>
        <translation>サーバーのデータ保存先の空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>API キーがありません</translation>
    </message>
    <message>
        <source>No API key was given.</source>
        <translation>API キーが入力されていません。</translation>
    </message>
    <message>
        <source>Paste your key.</source>
        <translation>キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>The API key is too short</source>
        <translation>API キーが短すぎます</translation>
    </message>
    <message>
        <source>A key has at least 40 characters.</source>
        <translation>キーは 40 文字以上です。</translation>
    </message>
    <message>
        <source>Copy the whole key again.</source>
        <translation>キー全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>The API key is not complete</source>
        <translation>API キーが正しくありません</translation>
    </message>
    <message>
        <source>The key holds a character that no key has.</source>
        <translation>キーに使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or line breaks.</source>
        <translation>空白や改行を含めずに、キーをコピーし直してください。</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <source>The server did not accept this key.</source>
        <translation>サーバーがこのキーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Copy the key again in full.</source>
        <translation>キー全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>No key for this server</source>
        <translation>このサーバーのキーがありません</translation>
    </message>
    <message>
        <source>No key for this server was found on this computer.</source>
        <translation>このコンピューターに、このサーバーのキーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>再ログインしてください。</translation>
    </message>
    <message>
        <source>The keyring is not available</source>
        <translation>キーリングを使用できません</translation>
    </message>
    <message>
        <source>The system keyring does not answer.</source>
        <translation>システムのキーリングが応答しません。</translation>
    </message>
    <message>
        <source>Sign in without remembering the key, or start a keyring service.</source>
        <translation>キーを保存せずにログインするか、キーリングサービスを起動してください。</translation>
    </message>
    <message>
        <source>The keyring stayed locked</source>
        <translation>キーリングがロックされたままです</translation>
    </message>
    <message>
        <source>The system keyring did not give access.</source>
        <translation>システムのキーリングにアクセスできませんでした。</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>キーリングのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>You have no permission for this.</source>
        <translation>この操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>Ask a team admin for access, or choose another entity.</source>
        <translation>チーム管理者にアクセス権を依頼するか、別のエンティティを選択してください。</translation>
    </message>
    <message>
        <source>The project is missing</source>
        <translation>プロジェクトが指定されていません</translation>
    </message>
    <message>
        <source>The run needs a project.</source>
        <translation>run にはプロジェクトが必要です。</translation>
    </message>
    <message>
        <source>Enter a project name.</source>
        <translation>プロジェクト名を入力してください。</translation>
    </message>
    <message>
        <source>The project name is not allowed</source>
        <translation>使用できないプロジェクト名です</translation>
    </message>
    <message>
        <source>A project name has at most 128 characters and none of / \ # ? % :.</source>
        <translation>プロジェクト名は 128 文字以内で、/ \ # ? % : は使えません。</translation>
    </message>
    <message>
        <source>Choose another project name.</source>
        <translation>別のプロジェクト名を指定してください。</translation>
    </message>
    <message>
        <source>The project does not exist</source>
        <translation>プロジェクトが存在しません</translation>
    </message>
    <message>
        <source>The project does not exist, or you cannot see it.</source>
        <translation>プロジェクトが存在しないか、表示する権限がありません。</translation>
    </message>
    <message>
        <source>Check the name, or choose another project.</source>
        <translation>名前を確認するか、別のプロジェクトを選択してください。</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>名前が入力されていません</translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>キューには名前が必要です。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>A queue name has at most 64 characters.</source>
        <translation>キュー名は 64 文字以内です。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>短い名前を指定してください。</translation>
    </message>
    <message>
        <source>The name is not allowed</source>
        <translation>使用できない名前です</translation>
    </message>
    <message>
        <source>The name holds a character that is not allowed.</source>
        <translation>名前に使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _.</source>
        <translation>英数字、-、_ を使ってください。</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>名前は使用済みです</translation>
    </message>
    <message>
        <source>A queue of this name exists already.</source>
        <translation>同じ名前のキューがすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を指定してください。</translation>
    </message>
    <message>
        <source>No resource chosen</source>
        <translation>リソースが選択されていません</translation>
    </message>
    <message>
        <source>A queue needs a resource.</source>
        <translation>キューにはリソースが必要です。</translation>
    </message>
    <message>
        <source>Choose where its jobs run.</source>
        <translation>ジョブを実行する場所を選択してください。</translation>
    </message>
    <message>
        <source>No queue chosen</source>
        <translation>キューが選択されていません</translation>
    </message>
    <message>
        <source>A launch needs a queue.</source>
        <translation>投入にはキューが必要です。</translation>
    </message>
    <message>
        <source>Choose a queue.</source>
        <translation>キューを選択してください。</translation>
    </message>
    <message>
        <source>The queue does not exist</source>
        <translation>キューが存在しません</translation>
    </message>
    <message>
        <source>The queue no longer exists, or you cannot see it.</source>
        <translation>キューが存在しないか、表示する権限がありません。</translation>
    </message>
    <message>
        <source>Choose another queue, or create it.</source>
        <translation>別のキューを選択するか、キューを作成してください。</translation>
    </message>
    <message>
        <source>This queue does not use priorities</source>
        <translation>このキューでは優先度を使いません</translation>
    </message>
    <message>
        <source>A priority was given, but this queue takes items in order.</source>
        <translation>優先度が指定されましたが、このキューは項目を順番に処理します。</translation>
    </message>
    <message>
        <source>Launch without a priority.</source>
        <translation>優先度を指定せずに投入してください。</translation>
    </message>
    <message>
        <source>The item no longer exists</source>
        <translation>項目はもう存在しません</translation>
    </message>
    <message>
        <source>The item was removed, or you cannot see it.</source>
        <translation>項目が外されたか、表示する権限がありません。</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>リストを更新してください。</translation>
    </message>
    <message>
        <source>Another agent has the item</source>
        <translation>別のエージェントが項目を引き取りました</translation>
    </message>
    <message>
        <source>An agent has taken the item meanwhile.</source>
        <translation>その間にエージェントが項目を引き取りました。</translation>
    </message>
    <message>
        <source>Stop it instead of removing it.</source>
        <translation>キューから外す代わりに停止してください。</translation>
    </message>
    <message>
        <source>It has ended already</source>
        <translation>すでに終了しています</translation>
    </message>
    <message>
        <source>The item has ended already.</source>
        <translation>項目はすでに終了しています。</translation>
    </message>
    <message>
        <source>There is nothing to stop.</source>
        <translation>停止するものはありません。</translation>
    </message>
    <message>
        <source>An agent is just taking it</source>
        <translation>エージェントが引き取っているところです</translation>
    </message>
    <message>
        <source>An agent has just taken the item and its run is not known yet.</source>
        <translation>エージェントが項目を引き取ったばかりで、run はまだ決まっていません。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The run does not exist</source>
        <translation>run が存在しません</translation>
    </message>
    <message>
        <source>The run no longer exists, or you cannot see it.</source>
        <translation>run が存在しないか、表示する権限がありません。</translation>
    </message>
    <message>
        <source>Check its address, or look in the list of runs.</source>
        <translation>アドレスを確認するか、run のリストで探してください。</translation>
    </message>
    <message>
        <source>The run has ended already</source>
        <translation>run はすでに終了しています</translation>
    </message>
    <message>
        <source>The run has ended already.</source>
        <translation>run はすでに終了しています。</translation>
    </message>
    <message>
        <source>The agent is not known</source>
        <translation>不明なエージェントです</translation>
    </message>
    <message>
        <source>The agent is not known here any more.</source>
        <translation>このエージェントの情報はもうありません。</translation>
    </message>
    <message>
        <source>Start a new agent.</source>
        <translation>新しいエージェントを起動してください。</translation>
    </message>
    <message>
        <source>An agent of this name runs already</source>
        <translation>同じ名前のエージェントがすでに動作しています</translation>
    </message>
    <message>
        <source>On this computer an agent of this name polls other queues.</source>
        <translation>このコンピューターで、同じ名前のエージェントが別のキューをポーリングしています。</translation>
    </message>
    <message>
        <source>Stop it first, or choose another name.</source>
        <translation>先にそのエージェントを停止するか、別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The agent did not start</source>
        <translation>エージェントが起動しませんでした</translation>
    </message>
    <message>
        <source>The agent ended before it could poll.</source>
        <translation>ポーリングを始める前にエージェントが終了しました。</translation>
    </message>
    <message>
        <source>Read the last lines of its log below, then start it again.</source>
        <translation>下のログの最後の数行を確認してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The agent takes long to start</source>
        <translation>エージェントの起動に時間がかかっています</translation>
    </message>
    <message>
        <source>The agent has not registered with the server in time.</source>
        <translation>エージェントが時間内にサーバーに登録されませんでした。</translation>
    </message>
    <message>
        <source>Look at its log on the Agents page; it may still come.</source>
        <translation>「エージェント」ページでログを確認してください。これから起動することもあります。</translation>
    </message>
    <message>
        <source>The local hub did not start</source>
        <translation>ローカルハブが起動しませんでした</translation>
    </message>
    <message>
        <source>The local hub ended before it could answer.</source>
        <translation>応答する前にローカルハブが終了しました。</translation>
    </message>
    <message>
        <source>Read the last lines of its log below, then try again.</source>
        <translation>下のログの最後の数行を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The local hub takes long to start</source>
        <translation>ローカルハブの起動に時間がかかっています</translation>
    </message>
    <message>
        <source>The local hub has not answered in time.</source>
        <translation>時間内にローカルハブの応答がありませんでした。</translation>
    </message>
    <message>
        <source>The job name is not allowed</source>
        <translation>使用できないジョブ名です</translation>
    </message>
    <message>
        <source>A job name has at most 128 letters, digits, - _ and dots.</source>
        <translation>ジョブ名は 128 文字以内で、英数字、-、_、ピリオドを使えます。</translation>
    </message>
    <message>
        <source>No job chosen</source>
        <translation>ジョブが選択されていません</translation>
    </message>
    <message>
        <source>A launch needs a job or an image.</source>
        <translation>投入にはジョブまたはイメージが必要です。</translation>
    </message>
    <message>
        <source>Choose a job.</source>
        <translation>ジョブを選択してください。</translation>
    </message>
    <message>
        <source>The job does not exist</source>
        <translation>ジョブが存在しません</translation>
    </message>
    <message>
        <source>The job or this version of it no longer exists.</source>
        <translation>ジョブまたはこのバージョンはもう存在しません。</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>別のバージョンを選択してください。</translation>
    </message>
    <message>
        <source>The job cannot be read</source>
        <translation>ジョブを読み取れません</translation>
    </message>
    <message>
        <source>What is stored for this job version cannot be understood.</source>
        <translation>このジョブのバージョンの保存内容を解釈できません。</translation>
    </message>
    <message>
        <source>Make a new version of the job.</source>
        <translation>ジョブの新しいバージョンを作成してください。</translation>
    </message>
    <message>
        <source>That is no image name</source>
        <translation>イメージ名ではありません</translation>
    </message>
    <message>
        <source>The image is not named as container images are.</source>
        <translation>コンテナイメージの名前の形式ではありません。</translation>
    </message>
    <message>
        <source>Write it as repository/name:tag.</source>
        <translation>repository/name:tag の形式で入力してください。</translation>
    </message>
    <message>
        <source>Only https://, ssh:// and user@host:path addresses can be used.</source>
        <translation>使えるアドレスは https://、ssh://、user@host:path だけです。</translation>
    </message>
    <message>
        <source>Change the address of the repository.</source>
        <translation>リポジトリのアドレスを変更してください。</translation>
    </message>
    <message>
        <source>A branch, tag or commit does not begin with - and holds no space.</source>
        <translation>ブランチ、タグ、コミットは - で始めることができず、空白も使えません。</translation>
    </message>
    <message>
        <source>Correct the branch, tag or commit.</source>
        <translation>ブランチ、タグ、コミットを修正してください。</translation>
    </message>
    <message>
        <source>The repository has no such branch, tag or commit.</source>
        <translation>リポジトリに、このブランチ、タグ、コミットはありません。</translation>
    </message>
    <message>
        <source>The repository could not be fetched</source>
        <translation>リポジトリを取得できませんでした</translation>
    </message>
    <message>
        <source>Git could not fetch the repository.</source>
        <translation>Git がリポジトリを取得できませんでした。</translation>
    </message>
    <message>
        <source>Check the address and that you can reach it from a terminal, then try again.</source>
        <translation>アドレスと、ターミナルからアクセスできることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Git is not installed</source>
        <translation>Git がインストールされていません</translation>
    </message>
    <message>
        <source>Git is needed to fetch repositories.</source>
        <translation>リポジトリの取得には Git が必要です。</translation>
    </message>
    <message>
        <source>Install the package git, then try again.</source>
        <translation>git パッケージをインストールして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A program is not installed</source>
        <translation>プログラムがインストールされていません</translation>
    </message>
    <message>
        <source>A program that is needed for this is not installed.</source>
        <translation>必要なプログラムがインストールされていません。</translation>
    </message>
    <message>
        <source>Install the program named in the details, then try again.</source>
        <translation>詳細に示されたプログラムをインストールして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>フォルダーが存在しません</translation>
    </message>
    <message>
        <source>The folder does not exist or is a link.</source>
        <translation>フォルダーが存在しないか、リンクです。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder cannot be read</source>
        <translation>フォルダーを読み取れません</translation>
    </message>
    <message>
        <source>The folder does not exist, is a link or cannot be read.</source>
        <translation>フォルダーが存在しないか、リンクであるか、読み取れません。</translation>
    </message>
    <message>
        <source>The folder is empty</source>
        <translation>フォルダーが空です</translation>
    </message>
    <message>
        <source>Nothing is left to upload after the ignore rules.</source>
        <translation>除外ルールを適用すると、アップロードするものがありません。</translation>
    </message>
    <message>
        <source>Choose another folder, or change its .wandbignore.</source>
        <translation>別のフォルダーを選択するか、.wandbignore を変更してください。</translation>
    </message>
    <message>
        <source>The entry point is missing</source>
        <translation>エントリーポイントがありません</translation>
    </message>
    <message>
        <source>Nothing says how to start the program.</source>
        <translation>プログラムの起動方法が指定されていません。</translation>
    </message>
    <message>
        <source>Enter a command such as python train.py, or add a Dockerfile.</source>
        <translation>python train.py のようなコマンドを入力するか、Dockerfile を追加してください。</translation>
    </message>
    <message>
        <source>The entry point does not exist</source>
        <translation>エントリーポイントが存在しません</translation>
    </message>
    <message>
        <source>The program that the entry point names is not in the source.</source>
        <translation>エントリーポイントに指定されたプログラムがソースコードにありません。</translation>
    </message>
    <message>
        <source>Correct the entry point.</source>
        <translation>エントリーポイントを修正してください。</translation>
    </message>
    <message>
        <source>The path leaves the source</source>
        <translation>パスがソースコードの外を指しています</translation>
    </message>
    <message>
        <source>Paths must stay inside the source.</source>
        <translation>パスはソースコードの中を指す必要があります。</translation>
    </message>
    <message>
        <source>Use a path without .. and without a leading slash.</source>
        <translation>.. を含まず、先頭にスラッシュのないパスを使ってください。</translation>
    </message>
    <message>
        <source>The Dockerfile does not exist</source>
        <translation>Dockerfile が存在しません</translation>
    </message>
    <message>
        <source>The Dockerfile that was named is not in the source.</source>
        <translation>指定された Dockerfile がソースコードにありません。</translation>
    </message>
    <message>
        <source>Correct the path of the Dockerfile.</source>
        <translation>Dockerfile のパスを修正してください。</translation>
    </message>
    <message>
        <source>The build context does not exist</source>
        <translation>ビルドコンテキストが存在しません</translation>
    </message>
    <message>
        <source>The build context that was named is not in the source.</source>
        <translation>指定されたビルドコンテキストがソースコードにありません。</translation>
    </message>
    <message>
        <source>Correct the build context.</source>
        <translation>ビルドコンテキストを修正してください。</translation>
    </message>
    <message>
        <source>The Python version is not allowed</source>
        <translation>使用できない Python のバージョンです</translation>
    </message>
    <message>
        <source>The Python version is not written as 3.11 is.</source>
        <translation>Python のバージョンが 3.11 のような形式ではありません。</translation>
    </message>
    <message>
        <source>Correct the Python version.</source>
        <translation>Python のバージョンを修正してください。</translation>
    </message>
    <message>
        <source>The image could not be built</source>
        <translation>イメージをビルドできませんでした</translation>
    </message>
    <message>
        <source>The container engine stopped while building the image.</source>
        <translation>イメージのビルド中にコンテナエンジンが処理を中止しました。</translation>
    </message>
    <message>
        <source>Read the end of the build log below, correct the job and launch it again.</source>
        <translation>下のビルドログの末尾を確認し、ジョブを修正して再投入してください。</translation>
    </message>
    <message>
        <source>The base image was not found</source>
        <translation>ベースイメージが見つかりません</translation>
    </message>
    <message>
        <source>The image that the job is built on was not found.</source>
        <translation>ジョブの元になるイメージが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the name of the base image and that its registry can be reached.</source>
        <translation>ベースイメージの名前と、レジストリに接続できることを確認してください。</translation>
    </message>
    <message>
        <source>The base image is not named as container images are.</source>
        <translation>ベースイメージの名前がコンテナイメージの形式ではありません。</translation>
    </message>
    <message>
        <source>A file of the source cannot be read</source>
        <translation>ソースコードのファイルを読み取れません</translation>
    </message>
    <message>
        <source>A file of the source cannot be read.</source>
        <translation>ソースコードのファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Check the permissions of the file named in the details.</source>
        <translation>詳細に示されたファイルの権限を確認してください。</translation>
    </message>
    <message>
        <source>No container engine found</source>
        <translation>コンテナエンジンが見つかりません</translation>
    </message>
    <message>
        <source>No container engine is installed on this computer.</source>
        <translation>このコンピューターにはコンテナエンジンがインストールされていません。</translation>
    </message>
    <message>
        <source>Install Docker (package docker.io) or Podman, or use a Local process queue.</source>
        <translation>Docker（docker.io パッケージ）または Podman をインストールするか、ローカルプロセスのキューを使ってください。</translation>
    </message>
    <message>
        <source>The container engine does not run</source>
        <translation>コンテナエンジンが動作していません</translation>
    </message>
    <message>
        <source>The container engine is installed, but it does not answer.</source>
        <translation>コンテナエンジンはインストールされていますが、応答しません。</translation>
    </message>
    <message>
        <source>Start it, for example with: sudo systemctl start docker</source>
        <translation>起動してください。例: sudo systemctl start docker</translation>
    </message>
    <message>
        <source>No permission for the container engine</source>
        <translation>コンテナエンジンを使う権限がありません</translation>
    </message>
    <message>
        <source>You may not use the container engine&apos;s socket.</source>
        <translation>コンテナエンジンのソケットへの権限がありません。</translation>
    </message>
    <message>
        <source>Add yourself to its group with: sudo usermod -aG docker $USER, then sign in to the desktop again.</source>
        <translation>sudo usermod -aG docker $USER でグループに自分を追加し、デスクトップにログインし直してください。</translation>
    </message>
    <message>
        <source>Image not found</source>
        <translation>イメージが見つかりません</translation>
    </message>
    <message>
        <source>The registry has no such image or tag, or it needs a sign-in.</source>
        <translation>レジストリにこのイメージまたはタグがないか、ログインが必要です。</translation>
    </message>
    <message>
        <source>Check the name and the tag of the image.</source>
        <translation>イメージの名前とタグを確認してください。</translation>
    </message>
    <message>
        <source>The image could not be pulled</source>
        <translation>イメージをプルできませんでした</translation>
    </message>
    <message>
        <source>The container engine could not fetch the image.</source>
        <translation>コンテナエンジンがイメージを取得できませんでした。</translation>
    </message>
    <message>
        <source>Check the network and that the registry can be reached, then launch again.</source>
        <translation>ネットワークと、レジストリに接続できることを確認して、再投入してください。</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>ディスクの空きがありません</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>ディスクに空き容量がありません。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>A downloaded file is not what the server has.</source>
        <translation>ダウンロードしたファイルがサーバーのものと一致しません。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>A file on this computer cannot be read.</source>
        <translation>このコンピューターのファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Check its permissions, then try again.</source>
        <translation>権限を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>ファイルを書き込めません</translation>
    </message>
    <message>
        <source>A file on this computer cannot be written.</source>
        <translation>このコンピューターにファイルを書き込めません。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then try again.</source>
        <translation>フォルダーの権限を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A file was refused</source>
        <translation>ファイルが拒否されました</translation>
    </message>
    <message>
        <source>A file of the artifact would have been written outside its folder.</source>
        <translation>アーティファクトのファイルがフォルダーの外に書き込まれるところでした。</translation>
    </message>
    <message>
        <source>Do not trust this artifact; ask whoever made it.</source>
        <translation>このアーティファクトを信頼せず、作成者に確認してください。</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>テキストを読み取れません</translation>
    </message>
    <message>
        <source>The text is no valid YAML or JSON.</source>
        <translation>有効な YAML または JSON ではありません。</translation>
    </message>
    <message>
        <source>Correct the line that is marked.</source>
        <translation>印の付いた行を修正してください。</translation>
    </message>
    <message>
        <source>The text is no list of keys</source>
        <translation>キーの一覧ではありません</translation>
    </message>
    <message>
        <source>The configuration must consist of keys with values.</source>
        <translation>設定はキーと値の組で書いてください。</translation>
    </message>
    <message>
        <source>Write it as key: value.</source>
        <translation>key: value の形式で書いてください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 what happened, %2 what to do next: two whole sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Something in the input is wrong</source>
        <translation>入力内容に誤りがあります</translation>
    </message>
    <message>
        <source>The server rejected this value.</source>
        <translation>サーバーがこの値を拒否しました。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>This no longer exists, or you cannot see it.</source>
        <translation>存在しないか、表示する権限がありません。</translation>
    </message>
    <message>
        <source>It has changed meanwhile</source>
        <translation>その間に変更されました</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile.</source>
        <translation>編集中に別の場所で変更されました。</translation>
    </message>
    <message>
        <source>Refresh and try again.</source>
        <translation>更新してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>応答を読み取れません</translation>
    </message>
    <message>
        <source>Slipway could not read the answer of the server.</source>
        <translation>サーバーの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check that the address is that of a W&amp;B server and try again.</source>
        <translation>W&amp;B サーバーのアドレスであることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something went wrong in Slipway</source>
        <translation>Slipway で問題が発生しました</translation>
    </message>
    <message>
        <source>An unexpected error occurred.</source>
        <translation>予期しないエラーが発生しました。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, pass on the details.</source>
        <translation>もう一度お試しください。再発する場合は、詳細を報告してください。</translation>
    </message>
    <message>
        <source>This Git address is not allowed</source>
        <translation>使用できない Git アドレスです</translation>
    </message>
    <message>
        <source>The Git reference is not allowed</source>
        <translation>使用できない Git の参照です</translation>
    </message>
    <message>
        <source>The Git reference does not exist</source>
        <translation>Git の参照が存在しません</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>接続が暗号化されていません</translation>
    </message>
    <message>
        <source>An API key is not sent unencrypted to another computer.</source>
        <translation>API キーは暗号化せずにほかのコンピューターへ送信しません。</translation>
    </message>
    <message>
        <source>Use the server&apos;s https:// address.</source>
        <translation>サーバーの https:// のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>It has not ended yet</source>
        <translation>まだ終了していません</translation>
    </message>
    <message>
        <source>The item still waits or runs.</source>
        <translation>項目はまだ待機中か実行中です。</translation>
    </message>
    <message>
        <source>Stop it first, or wait until it has ended.</source>
        <translation>先に停止するか、終了するまで待ってください。</translation>
    </message>
    <message>
        <source>The job does not take a value</source>
        <translation>ジョブが受け付けない値があります</translation>
    </message>
    <message>
        <source>The job&apos;s schema allows other values only.</source>
        <translation>ジョブのスキーマでは許可されていない値です。</translation>
    </message>
    <message>
        <source>Correct the values that the details name.</source>
        <translation>詳細に示された値を修正してください。</translation>
    </message>
    <message>
        <source>This file cannot be changed</source>
        <translation>このファイルは変更できません</translation>
    </message>
    <message>
        <source>A launch changes only .json, .yaml and .yml files inside the job.</source>
        <translation>投入時に変更できるのは、ジョブ内の .json、.yaml、.yml ファイルだけです。</translation>
    </message>
    <message>
        <source>Correct the path of the file.</source>
        <translation>ファイルのパスを修正してください。</translation>
    </message>
    <message>
        <source>The alias is not allowed</source>
        <translation>このエイリアスは使えません</translation>
    </message>
    <message>
        <source>An alias has 1 to 128 characters, none of / and :, and is neither “latest” nor a version number.</source>
        <translation>エイリアスは 1～128 文字で、/ と : を含まず、「latest」やバージョン番号以外である必要があります。</translation>
    </message>
    <message>
        <source>Choose another alias.</source>
        <translation>別のエイリアスを選んでください。</translation>
    </message>
    <message>
        <source>The job is on another server</source>
        <translation>ジョブは別のサーバーにあります</translation>
    </message>
    <message>
        <source>This server does not know the job&apos;s entity.</source>
        <translation>このサーバーにはジョブのエンティティがありません。</translation>
    </message>
    <message>
        <source>Copy the job from the server that has it, then launch the copy.</source>
        <translation>ジョブがあるサーバーからコピーし、そのコピーを投入してください。</translation>
    </message>
    <message>
        <source>A job of that name exists already.</source>
        <translation>この名前のジョブはすでにあります。</translation>
    </message>
    <message>
        <source>The template does not exist</source>
        <translation>テンプレートがありません</translation>
    </message>
    <message>
        <source>No template has that name.</source>
        <translation>その名前のテンプレートはありません。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>The folder has too many files</source>
        <translation>フォルダーのファイルが多すぎます</translation>
    </message>
    <message>
        <source>The list of its files is too long to be read.</source>
        <translation>ファイルの一覧が長すぎて読み取れません。</translation>
    </message>
    <message>
        <source>Name files that do not belong to the job in .wandbignore, or choose a smaller folder.</source>
        <translation>ジョブに不要なファイルを .wandbignore に書くか、より小さなフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>slipway::FailureCause</name>
    <message>
        <source>The program never called wandb.init, so it has no run.</source>
        <translation>プログラムが wandb.init を一度も呼び出さなかったため、run がありません。</translation>
    </message>
    <message>
        <source>Call wandb.init() before anything is logged.</source>
        <translation>何かを記録する前に wandb.init() を呼び出してください。</translation>
    </message>
    <message>
        <source>The GPU ran out of memory.</source>
        <translation>GPU のメモリが足りなくなりました。</translation>
    </message>
    <message>
        <source>Use smaller batches or a GPU with more memory.</source>
        <translation>バッチを小さくするか、メモリの多い GPU を使ってください。</translation>
    </message>
    <message>
        <source>The job wants a GPU and found none.</source>
        <translation>ジョブには GPU が必要ですが、見つかりませんでした。</translation>
    </message>
    <message>
        <source>Run it on a computer with a GPU. Containers also need the NVIDIA Container Toolkit there, and gpus: all in the queue&apos;s configuration.</source>
        <translation>GPU のあるコンピューターで実行してください。コンテナでは、そのコンピューターに NVIDIA Container Toolkit と、キューの設定に gpus: all も必要です。</translation>
    </message>
    <message>
        <source>The job&apos;s CUDA does not fit the GPU or the driver of the computer.</source>
        <translation>ジョブの CUDA が、コンピューターの GPU またはドライバーに合っていません。</translation>
    </message>
    <message>
        <source>Use a base image with another version of CUDA, or update the driver.</source>
        <translation>別のバージョンの CUDA のベースイメージを使うか、ドライバーを更新してください。</translation>
    </message>
    <message>
        <source>The container has too little shared memory.</source>
        <translation>コンテナの共有メモリが足りません。</translation>
    </message>
    <message>
        <source>Set shm-size: 8g in the queue&apos;s configuration, or use fewer workers that load data.</source>
        <translation>キューの設定で shm-size: 8g を指定するか、データを読み込むワーカーを減らしてください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクの空きがありません。</translation>
    </message>
    <message>
        <source>Free some space on the agent&apos;s computer; images and build caches that are no longer used often take most of it.</source>
        <translation>エージェントのコンピューターの空きを増やしてください。使わなくなったイメージやビルドキャッシュが大半を占めていることがよくあります。</translation>
    </message>
    <message>
        <source>The job ran out of memory.</source>
        <translation>ジョブのメモリが足りなくなりました。</translation>
    </message>
    <message>
        <source>Give it more memory in the queue&apos;s configuration, or let it use less: smaller batches, fewer workers.</source>
        <translation>キューの設定でメモリを増やすか、バッチを小さく、ワーカーを少なくして使用量を減らしてください。</translation>
    </message>
    <message>
        <source>The Python module “%1” is missing.</source>
        <translation>Python モジュール「%1」がありません。</translation>
    </message>
    <message>
        <source>Add its package to requirements.txt, create the job again and launch it.</source>
        <translation>そのパッケージを requirements.txt に追加し、ジョブを作成し直して投入してください。</translation>
    </message>
    <message>
        <source>The library %1 is missing where the job runs.</source>
        <translation>ジョブの実行環境にライブラリ %1 がありません。</translation>
    </message>
    <message>
        <source>Install the system package that holds it, in a Dockerfile for instance.</source>
        <translation>それを含むシステムのパッケージを、Dockerfile などでインストールしてください。</translation>
    </message>
    <message>
        <source>A program was built for a newer system: %1 is missing.</source>
        <translation>プログラムがより新しいシステム向けにビルドされています。%1 がありません。</translation>
    </message>
    <message>
        <source>Use a newer base image, or an older package.</source>
        <translation>新しいベースイメージか、古いバージョンのパッケージを使ってください。</translation>
    </message>
    <message>
        <source>The program was built for another kind of processor.</source>
        <translation>プログラムが別の種類のプロセッサ向けにビルドされています。</translation>
    </message>
    <message>
        <source>Build the image for the processor of the agent&apos;s computer.</source>
        <translation>エージェントのコンピューターのプロセッサ向けにイメージをビルドしてください。</translation>
    </message>
    <message>
        <source>The job&apos;s program was not found: %1</source>
        <translation>ジョブのプログラムが見つかりません: %1</translation>
    </message>
    <message>
        <source>Correct the entry point, or install the program in the image.</source>
        <translation>エントリーポイントを修正するか、イメージにプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>The program refused its arguments: %1</source>
        <translation>プログラムが引数を受け付けませんでした: %1</translation>
    </message>
    <message>
        <source>Correct the arguments when you launch the job again.</source>
        <translation>ジョブを再投入するときに引数を修正してください。</translation>
    </message>
    <message>
        <source>No package fits this requirement: %1</source>
        <translation>この要件に合うパッケージがありません: %1</translation>
    </message>
    <message>
        <source>Check its name and version; it may not exist for the Python version of the base image.</source>
        <translation>名前とバージョンを確認してください。ベースイメージの Python のバージョンには存在しない可能性があります。</translation>
    </message>
    <message>
        <source>The packages in requirements.txt exclude each other.</source>
        <translation>requirements.txt のパッケージが互いに両立しません。</translation>
    </message>
    <message>
        <source>Loosen the versions that the log names.</source>
        <translation>ログに示されたバージョンの指定を緩めてください。</translation>
    </message>
    <message>
        <source>A package wants another version of Python.</source>
        <translation>別のバージョンの Python が必要なパッケージがあります。</translation>
    </message>
    <message>
        <source>Choose another base image, or another version of the package.</source>
        <translation>別のベースイメージか、パッケージの別のバージョンを選んでください。</translation>
    </message>
    <message>
        <source>A Python package could not be built: %1</source>
        <translation>Python パッケージをビルドできませんでした: %1</translation>
    </message>
    <message>
        <source>Use a version that comes ready-made, or a base image with a compiler.</source>
        <translation>ビルド済みのバージョンか、コンパイラーのあるベースイメージを使ってください。</translation>
    </message>
    <message>
        <source>The registry did not accept the agent&apos;s sign-in.</source>
        <translation>レジストリがエージェントのサインインを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Sign in to the registry on the agent&apos;s computer, as the agent&apos;s user and with an account that may write there.</source>
        <translation>エージェントのコンピューターで、エージェントのユーザーとして、書き込みできるアカウントでレジストリにサインインしてください。</translation>
    </message>
    <message>
        <source>The registry does not answer.</source>
        <translation>レジストリが応答しません。</translation>
    </message>
    <message>
        <source>Check its address in the agent&apos;s launch-config.yaml (builder.destination), and that the agent&apos;s computer can reach it.</source>
        <translation>エージェントの launch-config.yaml にあるアドレス (builder.destination) と、エージェントのコンピューターから届くかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The connection to the registry is not trusted.</source>
        <translation>レジストリへの接続は信頼されていません。</translation>
    </message>
    <message>
        <source>Give the registry&apos;s certificate to the container engine of the agent&apos;s computer, or name a registry without encryption in its insecure-registries.</source>
        <translation>レジストリの証明書をエージェントのコンピューターのコンテナーエンジンに渡すか、暗号化のないレジストリを insecure-registries に書いてください。</translation>
    </message>
    <message>
        <source>The registry takes no image of this name.</source>
        <translation>レジストリはこの名前のイメージを受け付けません。</translation>
    </message>
    <message>
        <source>Correct builder.destination in the agent&apos;s launch-config.yaml; some registries want the repository to be made first.</source>
        <translation>エージェントの launch-config.yaml の builder.destination を直してください。先にリポジトリを作る必要があるレジストリもあります。</translation>
    </message>
    <message>
        <source>The image was not built, because a password would have been left in it.</source>
        <translation>パスワードが中に残ってしまうため、イメージはビルドされませんでした。</translation>
    </message>
    <message>
        <source>Install docker&apos;s buildx plug-in on the agent&apos;s computer or let the agent use podman; or name a package index without a password.</source>
        <translation>エージェントのコンピューターに docker の buildx プラグインをインストールするか、エージェントに podman を使わせてください。パスワードのないパッケージインデックスを指定することもできます。</translation>
    </message>
    <message>
        <source>This agent builds no images.</source>
        <translation>このエージェントはイメージをビルドしません。</translation>
    </message>
    <message>
        <source>Launch a job that is an image, or set builder.type: docker in the agent&apos;s launch-config.yaml.</source>
        <translation>イメージであるジョブを起動するか、エージェントの launch-config.yaml で builder.type: docker を設定してください。</translation>
    </message>
    <message>
        <source>The registry gives this computer no more images for now.</source>
        <translation>レジストリは今のところ、このコンピューターにこれ以上イメージを渡しません。</translation>
    </message>
    <message>
        <source>Sign in to the registry on the agent&apos;s computer, or wait.</source>
        <translation>エージェントのコンピューターでレジストリにサインインするか、しばらく待ってください。</translation>
    </message>
    <message>
        <source>The registry has no image of that name and tag.</source>
        <translation>レジストリにその名前とタグのイメージがありません。</translation>
    </message>
    <message>
        <source>Correct the image&apos;s name or tag.</source>
        <translation>イメージの名前またはタグを修正してください。</translation>
    </message>
    <message>
        <source>The registry did not give out the image.</source>
        <translation>レジストリがイメージの取得を許可しませんでした。</translation>
    </message>
    <message>
        <source>Check the image&apos;s name, and sign in to the registry on the agent&apos;s computer.</source>
        <translation>イメージの名前を確認し、エージェントのコンピューターでレジストリにサインインしてください。</translation>
    </message>
    <message>
        <source>The Git server did not give out the code.</source>
        <translation>Git サーバーがコードの取得を許可しませんでした。</translation>
    </message>
    <message>
        <source>Set up an SSH key or Git&apos;s credential helper for the user of the agent.</source>
        <translation>エージェントのユーザーに SSH 鍵または Git の認証情報ヘルパーを設定してください。</translation>
    </message>
    <message>
        <source>The Dockerfile cannot be read.</source>
        <translation>Dockerfile を読み取れません。</translation>
    </message>
    <message>
        <source>Correct the line that the build log names.</source>
        <translation>ビルドログに示された行を修正してください。</translation>
    </message>
    <message>
        <source>A port that the job wants is in use.</source>
        <translation>ジョブが使うポートは使用中です。</translation>
    </message>
    <message>
        <source>Let it take another port, or end the program that has this one.</source>
        <translation>別のポートを使うようにするか、このポートを使っているプログラムを終了してください。</translation>
    </message>
    <message>
        <source>The certificate of a server was not accepted.</source>
        <translation>サーバーの証明書が受け入れられませんでした。</translation>
    </message>
    <message>
        <source>Put the certificate of your organisation into the image.</source>
        <translation>組織の証明書をイメージに入れてください。</translation>
    </message>
    <message>
        <source>A server did not accept the job&apos;s key.</source>
        <translation>サーバーがジョブのキーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check which key and server the job uses; WANDB_API_KEY of the image goes before that of the agent.</source>
        <translation>ジョブが使うキーとサーバーを確認してください。イメージの WANDB_API_KEY はエージェントのものより優先されます。</translation>
    </message>
    <message>
        <source>A computer was not found in the network.</source>
        <translation>ネットワークでコンピューターが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the address, the network and the name service of the agent&apos;s computer.</source>
        <translation>アドレスと、エージェントのコンピューターのネットワークおよび DNS を確認してください。</translation>
    </message>
    <message>
        <source>A service that the job needs does not answer.</source>
        <translation>ジョブに必要なサービスが応答しません。</translation>
    </message>
    <message>
        <source>Start it. In a container localhost is the container itself; the computer is host.docker.internal.</source>
        <translation>そのサービスを開始してください。コンテナの中の localhost はコンテナ自身です。コンピューターは host.docker.internal です。</translation>
    </message>
    <message>
        <source>A file is not there: %1</source>
        <translation>ファイルがありません: %1</translation>
    </message>
    <message>
        <source>Correct the path. A job sees the files of its own folder, without those that .wandbignore and .gitignore leave out.</source>
        <translation>パスを修正してください。ジョブから見えるのは自分のフォルダーのファイルで、.wandbignore と .gitignore で除外されたものは含まれません。</translation>
    </message>
    <message>
        <source>The job may not use %1</source>
        <translation>ジョブには %1 を使う権限がありません</translation>
    </message>
    <message>
        <source>Write to the job&apos;s own folder, or let the image run as a user who may.</source>
        <translation>ジョブ自身のフォルダーに書き込むか、権限のあるユーザーでイメージを実行してください。</translation>
    </message>
    <message>
        <source>The program has a syntax error: %1</source>
        <translation>プログラムに構文エラーがあります: %1</translation>
    </message>
    <message>
        <source>Correct the line that the log names; the base image may have an older Python.</source>
        <translation>ログに示された行を修正してください。ベースイメージの Python が古い可能性があります。</translation>
    </message>
    <message>
        <source>The program crashed in native code.</source>
        <translation>プログラムがネイティブコードで異常終了しました。</translation>
    </message>
    <message>
        <source>Packages that do not fit each other are the usual reason; faulthandler tells the place (PYTHONFAULTHANDLER=1).</source>
        <translation>たいていの原因は、互いに合わないパッケージです。faulthandler で場所がわかります (PYTHONFAULTHANDLER=1)。</translation>
    </message>
    <message>
        <source>The program ended with %1</source>
        <translation>プログラムは次のエラーで終了しました: %1</translation>
    </message>
    <message>
        <source>The lines above it in the log say where.</source>
        <translation>ログのその上の行に場所が示されています。</translation>
    </message>
</context>
<context>
    <name>slipway::Format</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration</extracomment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours</extracomment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>昨日 %1</translation>
    </message>
</context>
<context>
    <name>slipway::InputListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 wandb.config or a file, %2 the key in it, %3 such as Number. Read by screen readers.</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>slipway::InputWords</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい／いいえ</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>使用できる値: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>デフォルト値: %1</translation>
    </message>
    <message>
        <source>%1 is not of type %2.</source>
        <extracomment>%1 a value, %2 a JSON type such as integer</extracomment>
        <translation>%1 は %2 型ではありません。</translation>
    </message>
    <message>
        <source>%1 is none of %2.</source>
        <translation>%1 は次のいずれでもありません: %2</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 は %2 より小さい値です。</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1 は %2 より大きい値です。</translation>
    </message>
    <message>
        <source>%1 is not above %2.</source>
        <translation>%1 は %2 より大きくありません。</translation>
    </message>
    <message>
        <source>%1 is not below %2.</source>
        <translation>%1 は %2 より小さくありません。</translation>
    </message>
    <message>
        <source>%1 is shorter than %2.</source>
        <translation>%1 は %2 より短い値です。</translation>
    </message>
    <message>
        <source>%1 is longer than %2.</source>
        <translation>%1 は %2 より長い値です。</translation>
    </message>
    <message>
        <source>This value is there already.</source>
        <translation>この値はすでにあります。</translation>
    </message>
    <message>
        <source>The job takes no such value.</source>
        <translation>ジョブはこの値を受け付けません。</translation>
    </message>
    <message>
        <source>The job takes no such file.</source>
        <translation>ジョブはこのファイルを受け付けません。</translation>
    </message>
</context>
<context>
    <name>slipway::ItemActions</name>
    <message>
        <source>It waits: remove it from the queue instead.</source>
        <translation>待機中です。代わりにキューから外してください。</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>すでに終了しています。</translation>
    </message>
    <message>
        <source>It is being stopped already.</source>
        <translation>すでに停止処理中です。</translation>
    </message>
    <message>
        <source>An agent has it: stop it first.</source>
        <translation>エージェントが引き取っています。先に停止してください。</translation>
    </message>
    <message>
        <source>It has not ended yet.</source>
        <translation>まだ終了していません。</translation>
    </message>
    <message>
        <source>The server does not tell what it was made of.</source>
        <translation>サーバーから元の内容を取得できません。</translation>
    </message>
    <message>
        <source>This queue does not use priorities.</source>
        <translation>このキューでは優先度を使いません。</translation>
    </message>
    <message>
        <source>An agent has it.</source>
        <translation>エージェントが引き取っています。</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>先に項目を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be changed</source>
        <translation>
            <numerusform>%n 件を変更できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n item(s)?</source>
        <translation>
            <numerusform>%n 件を停止しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>%1 を停止しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from the queue?</source>
        <translation>
            <numerusform>%n 件をキューから外しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the queue?</source>
        <translation>%1 をキューから外しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Launch %n item(s) again?</source>
        <translation>
            <numerusform>%n 件を再投入しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Launch %1 again?</source>
        <translation>%1 を再投入しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) to another queue?</source>
        <translation>
            <numerusform>%n 件を別のキューへ移動しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to another queue?</source>
        <translation>%1 を別のキューへ移動しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %n item(s)?</source>
        <translation>
            <numerusform>%n 件の優先度を変更しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the priority of %1?</source>
        <translation>%1 の優先度を変更しますか?</translation>
    </message>
    <message>
        <source>The job is asked to end and is ended after ten seconds. What it logged stays.</source>
        <translation>ジョブに終了を求め、10 秒後に終了させます。記録された内容は残ります。</translation>
    </message>
    <message>
        <source>It leaves the list and is not run any more. Runs and what they logged stay.</source>
        <translation>一覧から外れ、実行されなくなります。run と記録された内容は残ります。</translation>
    </message>
    <message>
        <source>A new item with the same job, arguments and priority, and a new run. The old run stays as it is.</source>
        <translation>同じジョブ、引数、優先度の新しい項目と、新しい run ができます。元の run はそのまま残ります。</translation>
    </message>
    <message>
        <source>There is no other queue with the same resource.</source>
        <translation>同じリソースの別のキューがありません。</translation>
    </message>
    <message>
        <source>It waits there for the agents of that queue. Only queues with the same resource can take it.</source>
        <translation>移動先のキューのエージェントを待ちます。同じリソースのキューにだけ移動できます。</translation>
    </message>
    <message>
        <source>Agents take items with a higher priority first.</source>
        <translation>エージェントは優先度の高い項目から取得します。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected items is left out: %1</source>
        <extracomment>%1 is a whole sentence: the reason</extracomment>
        <translation>
            <numerusform>選択した項目のうち %n 件は対象外です: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>キューから外す</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>再投入</translation>
    </message>
    <message>
        <source>Move to queue</source>
        <translation>別のキューへ移動</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>優先度を変更</translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n item(s)</source>
        <translation>
            <numerusform>%n 件を停止しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from the queue</source>
        <translation>
            <numerusform>%n 件をキューから外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) launched again</source>
        <translation>
            <numerusform>%n 件を再投入しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved to %1</source>
        <translation>
            <numerusform>%n 件を %1 へ移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n item(s) changed to %1</source>
        <translation>
            <numerusform>%n 件の優先度を「%1」に変更しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ItemResultListModel</name>
    <message>
        <source>%1, submitted %2</source>
        <extracomment>An item in a list: its state, when it was submitted</extracomment>
        <translation>%1、投入: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>result</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>result</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Working…</source>
        <comment>result</comment>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken row: job, what is known of the item</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Spoken row: job, how the action went, what is known of the item</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>slipway::JobListModel</name>
    <message>
        <source>%1, project %2, version %3</source>
        <extracomment>%1 job, %2 project, %3 version such as v3. Read by screen readers.</extracomment>
        <translation>%1、プロジェクト: %2、バージョン: %3</translation>
    </message>
</context>
<context>
    <name>slipway::JobVersionModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 version such as v3, %2 its aliases</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>slipway::JobWords</name>
    <message>
        <source>Docker image</source>
        <translation>Docker イメージ</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Git リポジトリ</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>ローカルフォルダー</translation>
    </message>
</context>
<context>
    <name>slipway::LaunchForm</name>
    <message>
        <source>“%1” is not understood here: overrides have args and entry_point (lists of words), files and run_config (objects).</source>
        <translation>「%1」はここでは使えません。上書きには args と entry_point（単語のリスト）、files と run_config（オブジェクト）を指定できます。</translation>
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
        <translation>この値は必須です。</translation>
    </message>
</context>
<context>
    <name>slipway::LinkOpener</name>
    <message>
        <source>The link is too long. It was not opened.</source>
        <translation>リンクが長すぎるため、開きませんでした。</translation>
    </message>
    <message>
        <source>This is not a slipway:// link. It was not opened.</source>
        <translation>slipway:// のリンクではないため、開きませんでした。</translation>
    </message>
    <message>
        <source>The link has characters that no link has. It was not opened.</source>
        <translation>リンクに使用できない文字が含まれているため、開きませんでした。</translation>
    </message>
    <message>
        <source>The link names a page that does not exist: %1</source>
        <translation>リンクが示すページは存在しません: %1</translation>
    </message>
    <message>
        <source>The link does not say completely what to open.</source>
        <translation>リンクには、開くものが完全に指定されていません。</translation>
    </message>
    <message>
        <source>The link fills a field that links cannot fill: %1</source>
        <translation>リンクから入力できない項目が含まれています: %1</translation>
    </message>
    <message>
        <source>The link leads to the entity %1, which this account cannot see.</source>
        <translation>リンク先のエンティティ %1 は、このアカウントでは表示できません。</translation>
    </message>
</context>
<context>
    <name>slipway::LocalAgentListModel</name>
    <message>
        <source>Stopped</source>
        <extracomment>Sidebar: no agent runs on this computer</extracomment>
        <translation>停止済み</translation>
    </message>
    <message numerus="yes">
        <source>Polling %n queue(s)</source>
        <extracomment>Sidebar: what the agents of this computer do</extracomment>
        <translation>
            <numerusform>キュー %n 個をポーリング中</numerusform>
        </translation>
    </message>
    <message>
        <source>Polling</source>
        <comment>agent</comment>
        <extracomment>State of an agent of this computer</extracomment>
        <translation>ポーリング中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>agent</comment>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>%1, %2, queues: %3</source>
        <extracomment>Spoken row of an agent of this computer: name, state, queues</extracomment>
        <translation>%1、%2、キュー: %3</translation>
    </message>
</context>
<context>
    <name>slipway::NewJobForm</name>
    <message>
        <source>Reading the folder…</source>
        <translation>フォルダーを読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, will be uploaded.</source>
        <extracomment>%1 a size such as 1.4 MB</extracomment>
        <translation>
            <numerusform>%n 件のファイル（%1）をアップロードします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that look like secrets stay out unless you include them.</source>
        <translation>
            <numerusform>シークレットと思われるファイル %n 件は、指定しない限り除外されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that leave the folder stay out.</source>
        <translation>
            <numerusform>フォルダーの外を指すリンク %n 件は除外されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Palette</name>
    <message>
        <source>Launch a job</source>
        <translation>ジョブを投入</translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation>キューを作成</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新しいジョブ</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>ライト表示</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>ダーク表示</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>接続の環境設定</translation>
    </message>
    <message>
        <source>Use this hub from your terminal</source>
        <translation>このハブをターミナルから使う</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>コンテナエンジン</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <translation>Slipway について</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>run</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken row of the command palette: name, kind</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Spoken row of the command palette: name, kind, where it is</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Paste a command</source>
        <translation>コマンドを貼り付け</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
</context>
<context>
    <name>slipway::PasteForm</name>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Job version</source>
        <translation>ジョブのバージョン</translation>
    </message>
    <message>
        <source>Docker image</source>
        <translation>Docker イメージ</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Git リポジトリ</translation>
    </message>
    <message>
        <source>Branch, tag or commit</source>
        <translation>ブランチ、タグ、コミット</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>ジョブ名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>run 名</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>エントリーポイント</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>ビルドコンテキスト</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Python のバージョン</translation>
    </message>
    <message>
        <source>This launches the job %1. Nothing is sent before you press Launch.</source>
        <translation>ジョブ %1 を投入するコマンドです。「投入」を押すまで何も送信されません。</translation>
    </message>
    <message>
        <source>This needs a new job. Create it, then launch it.</source>
        <translation>新しいジョブが必要です。作成してから投入してください。</translation>
    </message>
    <message>
        <source>A line of wandb launch, wandb job create or docker run, also over several lines.</source>
        <translation>wandb launch、wandb job create、docker run のコマンド。複数行でもかまいません。</translation>
    </message>
    <message>
        <source>This is not a line of wandb launch, wandb job create or docker run that names a job, an image, a repository or a folder.</source>
        <translation>ジョブ、イメージ、リポジトリ、フォルダーを指定した wandb launch、wandb job create、docker run のコマンドではありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a form and what goes into it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The job %2 belongs to the entity %1. Copy it here, then launch the copy.</source>
        <translation>ジョブ「%2」はエンティティ「%1」のものです。ここにコピーしてから、そのコピーを投入してください。</translation>
    </message>
</context>
<context>
    <name>slipway::PhaseDetail</name>
    <message>
        <source>The run and its agent are silent.</source>
        <translation>run とそのエージェントが応答していません。</translation>
    </message>
    <message>
        <source>is being stopped</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <source>the image is being fetched</source>
        <translation>イメージを取得しています</translation>
    </message>
    <message>
        <source>waits for %1 GPUs (%2 free)</source>
        <translation>GPU を %1 個待っています (空き %2)</translation>
    </message>
    <message>
        <source>waits for %1 GiB of memory (%2 free)</source>
        <translation>メモリ %1 GiB を待っています (空き %2)</translation>
    </message>
    <message>
        <source>waits for %1 CPUs (%2 free)</source>
        <translation>CPU を %1 個待っています (空き %2)</translation>
    </message>
</context>
<context>
    <name>slipway::PlotCanvas</name>
    <message>
        <source>%1, up to %2, latest %3.</source>
        <extracomment>A plot for the screen reader: name of the metric, last step, last value</extracomment>
        <translation>%1、ステップ %2 まで、最新値 %3。</translation>
    </message>
    <message>
        <source>%1, up to %2, latest %3, falling.</source>
        <translation>%1、ステップ %2 まで、最新値 %3、減少。</translation>
    </message>
    <message>
        <source>%1, up to %2, latest %3, rising.</source>
        <translation>%1、ステップ %2 まで、最新値 %3、増加。</translation>
    </message>
</context>
<context>
    <name>slipway::QueueDetails</name>
    <message>
        <source>Jobs wait in it until an agent starts.</source>
        <translation>エージェントが起動するまでジョブは待機します。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait until an agent starts.</source>
        <translation>
            <numerusform>エージェントが起動するまで %n 件が待機します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::QueueItemDetails</name>
    <message>
        <source>Why did it fail?</source>
        <translation>失敗した理由</translation>
    </message>
    <message>
        <source>Why is it waiting?</source>
        <translation>待機している理由</translation>
    </message>
    <message>
        <source>No agent polls this queue. It starts when an agent does.</source>
        <translation>このキューをポーリングしているエージェントがありません。エージェントが起動すると始まります。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ahead.</source>
        <translation>
            <numerusform>前に %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent takes it in a moment.</source>
        <translation>まもなくエージェントが引き取ります。</translation>
    </message>
    <message>
        <source>An agent has taken it and prepares the job.</source>
        <translation>エージェントが引き取り、ジョブを準備しています。</translation>
    </message>
    <message>
        <source>The image is being built.</source>
        <translation>イメージをビルドしています。</translation>
    </message>
    <message>
        <source>The job is being started.</source>
        <translation>ジョブを開始しています。</translation>
    </message>
    <message>
        <source>The image could not be built. Read the message and the build log, correct the job and launch it again.</source>
        <translation>イメージをビルドできませんでした。メッセージとビルドログを確認し、ジョブを修正して再投入してください。</translation>
    </message>
    <message>
        <source>The job started and ended with an error. Read its log, correct it and launch it again.</source>
        <translation>ジョブは開始しましたが、エラーで終わりました。ログを確認し、ジョブを修正して再投入してください。</translation>
    </message>
    <message>
        <source>The agent could not start the job. Read the message, correct the job or the queue and launch it again.</source>
        <translation>エージェントがジョブを開始できませんでした。メッセージを確認し、ジョブまたはキューを修正して再投入してください。</translation>
    </message>
    <message>
        <source>The job failed. Read the message, correct the job and launch it again.</source>
        <translation>ジョブは失敗しました。メッセージを確認し、ジョブを修正して再投入してください。</translation>
    </message>
    <message>
        <source>The queue is paused. It starts when the queue is resumed.</source>
        <translation>キューは一時停止中です。再開されると開始します。</translation>
    </message>
    <message>
        <source>The agents of this queue do not respond. It starts when one does.</source>
        <translation>このキューのエージェントが応答していません。応答すると開始します。</translation>
    </message>
    <message>
        <source>The agents of this queue are paused. It starts when one is resumed.</source>
        <translation>このキューのエージェントは一時停止中です。いずれかが再開されると開始します。</translation>
    </message>
    <message>
        <source>The agents of this queue take no more items. It starts when another one polls.</source>
        <translation>このキューのエージェントは新しい項目を受け付けません。別のエージェントがポーリングを始めると開始します。</translation>
    </message>
    <message>
        <source>All agents are at their limit (%L1 of %L2 jobs). It starts when a running job ends.</source>
        <translation>すべてのエージェントが上限に達しています (ジョブ %L2 件中 %L1 件)。実行中のジョブが終わると開始します。</translation>
    </message>
    <message>
        <source>No agent of this queue has a slot for sweep schedulers. It starts when one with such a slot polls.</source>
        <translation>このキューには、スイープスケジューラー用の枠を持つエージェントがありません。枠を持つエージェントがポーリングを始めると開始します。</translation>
    </message>
    <message>
        <source>All slots for sweep schedulers are taken (%L1 of %L2). It starts when a running scheduler ends.</source>
        <translation>スイープスケジューラー用の枠がすべて使われています (%L2 枠中 %L1 枠)。実行中のスケジューラーが終わると開始します。</translation>
    </message>
    <message>
        <source>%1 (signal %2)</source>
        <extracomment>Exit code of a program, and the number of the signal that ended it</extracomment>
        <translation>%1 (シグナル %2)</translation>
    </message>
</context>
<context>
    <name>slipway::QueueItemListModel</name>
    <message>
        <source>waited %1</source>
        <extracomment>How long an item has been in the queue</extracomment>
        <translation>待ち %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>Time since an item was put into the queue; it is being worked on</extracomment>
        <translation>%1 経過</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>開始せず</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>Time from being put into the queue to the end</extracomment>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>%1, %2, submitted %3, %4</source>
        <extracomment>Spoken row of a queue item: job, state, when submitted, how long</extracomment>
        <translation>%1、%2、投入日時: %3、%4</translation>
    </message>
</context>
<context>
    <name>slipway::QueueListModel</name>
    <message numerus="yes">
        <source>%n queue(s) in %1.</source>
        <extracomment>Below the page title: two sentences follow one another</extracomment>
        <translation>
            <numerusform>%1 のキュー: %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Active: %1. Without an agent: %2.</source>
        <extracomment>%1 active queues, %2 queues that no agent polls</extracomment>
        <translation>アクティブ: %1、エージェントなし: %2。</translation>
    </message>
    <message>
        <source>%1, %2, %3, agents polling: %4</source>
        <extracomment>Spoken row: queue, state, resource, then numbers</extracomment>
        <translation>%1、%2、%3、ポーリング中のエージェント: %4</translation>
    </message>
    <message>
        <source>%1, %2, %3, agents polling: %4, running: %5, queued: %6</source>
        <extracomment>Spoken row: queue, state, resource, then numbers</extracomment>
        <translation>%1、%2、%3、ポーリング中のエージェント: %4、実行中: %5、キュー待ち: %6</translation>
    </message>
    <message>
        <source>Uses priorities</source>
        <translation>優先度あり</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>作成日時: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polling</source>
        <translation>
            <numerusform>ポーリング中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None polling</source>
        <translation>ポーリングなし</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>キュー待ち %1</translation>
    </message>
    <message>
        <source>No agent polls it. The item will wait.</source>
        <translation>ポーリングしているエージェントがありません。項目は待機します。</translation>
    </message>
    <message>
        <source>It is paused. The item will wait until it is resumed.</source>
        <translation>一時停止中です。再開されるまで項目は待機します。</translation>
    </message>
</context>
<context>
    <name>slipway::RunListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 run, %2 state, %3 job, %4 how long it ran. Read by screen readers.</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, job %3, %4</source>
        <translation>%1、%2、ジョブ: %3、%4</translation>
    </message>
</context>
<context>
    <name>slipway::StatusWords</name>
    <message>
        <source>Active</source>
        <comment>queue</comment>
        <extracomment>State of a queue</extracomment>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>At least one agent polls</source>
        <translation>1 つ以上のエージェントがポーリングしています</translation>
    </message>
    <message>
        <source>No agent yet</source>
        <comment>queue</comment>
        <extracomment>State of a queue</extracomment>
        <translation>エージェント未接続</translation>
    </message>
    <message>
        <source>Never polled</source>
        <translation>まだ一度もポーリングされていません</translation>
    </message>
    <message>
        <source>Not active</source>
        <comment>queue</comment>
        <extracomment>State of a queue</extracomment>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>No agent polls and items wait</source>
        <translation>ポーリングするエージェントがなく、項目が待機しています</translation>
    </message>
    <message>
        <source>No agent polls this queue</source>
        <translation>このキューをポーリングしているエージェントがありません</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>エージェントなし</translation>
    </message>
    <message>
        <source>In a queue that no agent polls</source>
        <translation>エージェントがポーリングしていないキューにあります</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>キュー待ち</translation>
    </message>
    <message>
        <source>Waiting for an agent to take it</source>
        <translation>エージェントが引き取るのを待っています</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>準備中</translation>
    </message>
    <message>
        <source>An agent took it; the run has not started (building, pulling, waiting for resources)</source>
        <translation>エージェントが引き取りました。run はまだ始まっていません（ビルド、プル、リソース待ち）</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>The run reports data</source>
        <translation>run がデータを送信しています</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Ended with exit code 0</source>
        <translation>終了コード 0 で終わりました</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Ended with an error or could not start</source>
        <translation>エラーで終わったか、開始できませんでした</translation>
    </message>
    <message>
        <source>Killed</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>手動停止</translation>
    </message>
    <message>
        <source>Stopped by a person</source>
        <translation>ユーザーが停止しました</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>Ended normally or by a person</source>
        <translation>正常に終了したか、ユーザーが停止しました</translation>
    </message>
    <message>
        <source>Not responding</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>No heartbeat for more than 60 s</source>
        <translation>60 秒以上ハートビートがありません</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>ジョブ実行中</translation>
    </message>
    <message>
        <source>At least one job in progress</source>
        <translation>1 件以上のジョブを実行しています</translation>
    </message>
    <message>
        <source>Polling</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>ポーリング中</translation>
    </message>
    <message>
        <source>Ready for jobs</source>
        <translation>ジョブを受け付け可能</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>起動処理中</translation>
    </message>
    <message>
        <source>Process is up, first poll pending</source>
        <translation>プロセスは起動しました。最初のポーリングを待っています</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>起動処理中</translation>
    </message>
    <message>
        <source>Container is coming up</source>
        <translation>コンテナを起動しています</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Crashed</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>Stopped sending data without ending</source>
        <translation>終了しないままデータの送信が途絶えました</translation>
    </message>
    <message>
        <source>Killed</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>手動停止</translation>
    </message>
    <message>
        <source>Preempted</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>プリエンプト済み</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Local process</source>
        <translation>ローカルプロセス</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>resource</comment>
        <extracomment>Kind of a queue&apos;s resource</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>priority</comment>
        <translation>最優先</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>Spoken name of a status pill</extracomment>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>queue</comment>
        <extracomment>State of a queue</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Agents skip it</source>
        <translation>エージェントはこのキューを飛ばします</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>It is given no items; its jobs go on</source>
        <translation>新しい項目は渡されません。実行中のジョブは続きます</translation>
    </message>
    <message>
        <source>Finishing</source>
        <comment>agent</comment>
        <extracomment>State of an agent: it takes no more items and ends when its last job has</extracomment>
        <translation>完了待ち</translation>
    </message>
    <message>
        <source>It takes no more items and ends when its last job has</source>
        <translation>新しい項目は取得せず、最後のジョブが終わると終了します</translation>
    </message>
</context>
<context>
    <name>slipway::SweepActions</name>
    <message>
        <source>It is paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>終了しています。</translation>
    </message>
    <message>
        <source>It has been cancelled.</source>
        <translation>キャンセルされています。</translation>
    </message>
    <message>
        <source>It has not begun yet.</source>
        <translation>まだ開始していません。</translation>
    </message>
    <message>
        <source>Sweep %1 paused</source>
        <translation>スイープ %1 を一時停止しました</translation>
    </message>
    <message>
        <source>Sweep %1 resumed</source>
        <translation>スイープ %1 を再開しました</translation>
    </message>
    <message>
        <source>Sweep %1 stopped</source>
        <translation>スイープ %1 を停止しました</translation>
    </message>
    <message>
        <source>Sweep %1 cancelled</source>
        <translation>スイープ %1 をキャンセルしました</translation>
    </message>
</context>
<context>
    <name>slipway::SweepDetails</name>
    <message>
        <source>Maximize %1</source>
        <extracomment>%1: the name of a metric</extracomment>
        <translation>%1 を最大化</translation>
    </message>
    <message>
        <source>Minimize %1</source>
        <translation>%1 を最小化</translation>
    </message>
    <message>
        <source>Running: %1. Finished: %2. Ended otherwise: %3.</source>
        <extracomment>Runs of a sweep by how they are; the last number: failed, crashed or killed</extracomment>
        <translation>実行中: %1。完了: %2。その他の終了: %3。</translation>
    </message>
</context>
<context>
    <name>slipway::SweepListModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>Spoken row: sweep, state, method, how many runs</extracomment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, best value %5</source>
        <extracomment>Spoken row: sweep, state, method, how many runs, best value</extracomment>
        <translation>%1、%2、%3、%4、最良値 %5</translation>
    </message>
</context>
<context>
    <name>slipway::SweepRunListModel</name>
    <message>
        <source>best value %1</source>
        <extracomment>Part of a spoken row: the value of the metric</extracomment>
        <translation>最良値 %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>値 %1</translation>
    </message>
</context>
<context>
    <name>slipway::SweepWords</name>
    <message>
        <source>Pending</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>開始待ち</translation>
    </message>
    <message>
        <source>No agent has asked for a run yet</source>
        <translation>まだどのエージェントも run を要求していません</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Agents get runs from it</source>
        <translation>エージェントはここから run を受け取ります</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>No new runs until it is resumed</source>
        <translation>再開するまで新しい run は始まりません</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>No more runs will start</source>
        <translation>これ以上 run は始まりません</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>A person ended it and its runs</source>
        <translation>ユーザーがスイープとその run を終了しました</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>Search method of a sweep</extracomment>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>Search method of a sweep</extracomment>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Bayesian</source>
        <extracomment>Search method of a sweep</extracomment>
        <translation>ベイズ最適化</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 件の run</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <extracomment>%1 runs there are, of %2 that there will be</extracomment>
        <translation>%2 件中 %1 件の run</translation>
    </message>
</context>
<context>
    <name>slipway::TemplateFields</name>
    <message>
        <source>This is no whole number.</source>
        <translation>整数ではありません。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>数値ではありません。</translation>
    </message>
    <message>
        <source>The maximum is below the minimum.</source>
        <translation>最大値が最小値を下回っています。</translation>
    </message>
    <message>
        <source>“%1” does not fit the type.</source>
        <translation>「%1」は型に合いません。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>「%1」が重複しています。</translation>
    </message>
    <message>
        <source>“%1” is outside the limits.</source>
        <translation>「%1」は範囲外です。</translation>
    </message>
    <message>
        <source>The default is below the minimum.</source>
        <translation>デフォルト値が最小値を下回っています。</translation>
    </message>
    <message>
        <source>The default is above the maximum.</source>
        <translation>デフォルト値が最大値を上回っています。</translation>
    </message>
    <message>
        <source>The default is none of the allowed values.</source>
        <translation>デフォルト値が使用できる値に含まれていません。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>デフォルト値 %1</translation>
    </message>
    <message>
        <source>no default: each launch sets it</source>
        <translation>デフォルト値なし: 投入ごとに設定</translation>
    </message>
</context>
<context>
    <name>slipway::VersionDiff</name>
    <message>
        <source>%1 and %2 are equal.</source>
        <translation>%1 と %2 は同じです。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;3 lines added&quot;, %2 &quot;1 line removed&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n 行追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n 行削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Equal lines left out</source>
        <translation>同じ行は省略</translation>
    </message>
</context>
</TS>
