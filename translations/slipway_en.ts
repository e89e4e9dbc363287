<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>JobDialogs</name>
    <message numerus="yes">
        <source>The job goes with its %n version(s) and cannot be brought back. Runs stay. Items that wait for it will fail.</source>
        <translation>
            <numerusform>The job goes with its one version and cannot be brought back. Runs stay. Items that wait for it will fail.</numerusform>
            <numerusform>The job goes with its %n versions and cannot be brought back. Runs stay. Items that wait for it will fail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message numerus="yes">
        <source>%n job(s) in %1.</source>
        <translation>
            <numerusform>%n job in %1.</numerusform>
            <numerusform>%n jobs in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchDrawer</name>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n field to fix</numerusform>
            <numerusform>%n fields to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewJobPage</name>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n field to fix</numerusform>
            <numerusform>%n fields to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n item(s) in work have no run yet.</source>
        <translation>
            <numerusform>%n item in work has no run yet.</numerusform>
            <numerusform>%n items in work have no run yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n waiting item(s) will be removed. Running jobs go on.</source>
        <translation>
            <numerusform>%n waiting item will be removed. Running jobs go on.</numerusform>
            <numerusform>%n waiting items will be removed. Running jobs go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunOverview</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message numerus="yes">
        <source>%n run(s) going on.</source>
        <translation>
            <numerusform>%n run going on.</numerusform>
            <numerusform>%n runs going on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepsPage</name>
    <message numerus="yes">
        <source>%n sweep(s) running.</source>
        <translation>
            <numerusform>%n sweep running.</numerusform>
            <numerusform>%n sweeps running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::AttentionListModel</name>
    <message numerus="yes">
        <source>%n item(s) wait and no agent polls the queue.</source>
        <translation>
            <numerusform>%n item waits and no agent polls the queue.</numerusform>
            <numerusform>%n items wait and no agent polls the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait and the queue is paused.</source>
        <translation>
            <numerusform>%n item waits and the queue is paused.</numerusform>
            <numerusform>%n items wait and the queue is paused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CopyJobForm</name>
    <message numerus="yes">
        <source>%n version(s) of %1 copied</source>
        <translation>
            <numerusform>%n version of %1 copied</numerusform>
            <numerusform>%n versions of %1 copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ItemActions</name>
    <message numerus="yes">
        <source>%n item(s) could not be changed</source>
        <translation>
            <numerusform>%n item could not be changed</numerusform>
            <numerusform>%n items could not be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n item(s)?</source>
        <translation>
            <numerusform>Stop %n item?</numerusform>
            <numerusform>Stop %n items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from the queue?</source>
        <translation>
            <numerusform>Remove %n item from the queue?</numerusform>
            <numerusform>Remove %n items from the queue?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Launch %n item(s) again?</source>
        <translation>
            <numerusform>Launch %n item again?</numerusform>
            <numerusform>Launch %n items again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) to another queue?</source>
        <translation>
            <numerusform>Move %n item to another queue?</numerusform>
            <numerusform>Move %n items to another queue?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %n item(s)?</source>
        <translation>
            <numerusform>Change the priority of %n item?</numerusform>
            <numerusform>Change the priority of %n items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected items is left out: %1</source>
        <extracomment>%1 is a whole sentence: the reason</extracomment>
        <translation>
            <numerusform>%n of the selected items is left out: %1</numerusform>
            <numerusform>%n of the selected items are left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n item(s)</source>
        <translation>
            <numerusform>Stopping %n item</numerusform>
            <numerusform>Stopping %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from the queue</source>
        <translation>
            <numerusform>%n item removed from the queue</numerusform>
            <numerusform>%n items removed from the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) launched again</source>
        <translation>
            <numerusform>%n item launched again</numerusform>
            <numerusform>%n items launched again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved to %1</source>
        <translation>
            <numerusform>%n item moved to %1</numerusform>
            <numerusform>%n items moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n item(s) changed to %1</source>
        <translation>
            <numerusform>Priority of %n item changed to %1</numerusform>
            <numerusform>Priority of %n items changed to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::LocalAgentListModel</name>
    <message numerus="yes">
        <source>Polling %n queue(s)</source>
        <extracomment>Sidebar: what the agents of this computer do</extracomment>
        <translation>
            <numerusform>Polling %n queue</numerusform>
            <numerusform>Polling %n queues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::NewJobForm</name>
    <message numerus="yes">
        <source>%n file(s), %1, will be uploaded.</source>
        <extracomment>%1 a size such as 1.4 MB</extracomment>
        <translation>
            <numerusform>%n file, %1, will be uploaded.</numerusform>
            <numerusform>%n files, %1, will be uploaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that look like secrets stay out unless you include them.</source>
        <translation>
            <numerusform>%n file that looks like a secret stays out unless you include it.</numerusform>
            <numerusform>%n files that look like secrets stay out unless you include them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that leave the folder stay out.</source>
        <translation>
            <numerusform>%n link that leaves the folder stays out.</numerusform>
            <numerusform>%n links that leave the folder stay out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::QueueDetails</name>
    <message numerus="yes">
        <source>%n item(s) wait until an agent starts.</source>
        <translation>
            <numerusform>%n item waits until an agent starts.</numerusform>
            <numerusform>%n items wait until an agent starts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::QueueItemDetails</name>
    <message numerus="yes">
        <source>%n item(s) ahead.</source>
        <translation>
            <numerusform>%n item ahead.</numerusform>
            <numerusform>%n items ahead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::QueueListModel</name>
    <message numerus="yes">
        <source>%n queue(s) in %1.</source>
        <extracomment>Below the page title: two sentences follow one another</extracomment>
        <translation>
            <numerusform>%n queue in %1.</numerusform>
            <numerusform>%n queues in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polling</source>
        <translation>
            <numerusform>%n polling</numerusform>
            <numerusform>%n polling</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SweepWords</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::VersionDiff</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
</context>
</TS>
