<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>Changed in the last %n days</source>
        <translation>
            <numerusform>Changed in the last day</numerusform>
            <numerusform>Changed in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>Copied %n rows with their heads.</source>
        <translation>
            <numerusform>Copied %n row with its heads.</numerusform>
            <numerusform>Copied %n rows with their heads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n activities.</source>
        <translation>
            <numerusform>Adds %n activity.</numerusform>
            <numerusform>Adds %n activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells mean none of this plan&apos;s letters and stay as they were.</source>
        <translation>
            <numerusform>%n cell means none of this plan&apos;s letters and stays as it was.</numerusform>
            <numerusform>%n cells mean none of this plan&apos;s letters and stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are beyond the last role and were left out.</source>
        <translation>
            <numerusform>%n column is beyond the last role and was left out.</numerusform>
            <numerusform>%n columns are beyond the last role and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cells at once?</source>
        <translation>
            <numerusform>Change %n cell at once?</numerusform>
            <numerusform>Change %n cells at once?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The section has %n activities. What becomes of them?</source>
        <translation>
            <numerusform>The section has %n activity. What becomes of it?</numerusform>
            <numerusform>The section has %n activities. What becomes of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message numerus="yes">
        <source>letters changed since %n agreed</source>
        <translation>
            <numerusform>letters changed since %n agreed</numerusform>
            <numerusform>letters changed since %n agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n agreed</numerusform>
            <numerusform>%n agreed</numerusform>
        </translation>
    </message>
</context>
</TS>
