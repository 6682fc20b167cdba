<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ClauseStatus</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Umsetzung</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>permanent task</source>
        <translation>Daueraufgabe</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>cancellation proposed</source>
        <translation>zur Streichung vorgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>moot</source>
        <translation>gegenstandslos</translation>
    </message>
</context>
<context>
    <name>EditService</name>
    <message>
        <source>“%1” was changed by somebody else meanwhile and is kept as it is.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert und bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Status of clause %1: %2</source>
        <translation>Status von Punkt %1: %2</translation>
    </message>
    <message>
        <source>Next review of %1</source>
        <translation>Nächste Beschlusskontrolle von %1</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Sachstand zu %1</translation>
    </message>
    <message>
        <source>Deadline of clause %1</source>
        <translation>Frist von Punkt %1</translation>
    </message>
    <message>
        <source>New resolution %1</source>
        <translation>Neuer Beschluss %1</translation>
    </message>
    <message>
        <source>New clause %1</source>
        <translation>Neuer Punkt %1</translation>
    </message>
    <message>
        <source>The clause does not exist any more.</source>
        <translation>Der Beschlusspunkt existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Clause %1 has reports and cannot be removed.</source>
        <translation>Punkt %1 hat Sachstände und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Remove clause %1</source>
        <translation>Punkt %1 entfernen</translation>
    </message>
    <message>
        <source>Clause %1 has sub-points; remove them first.</source>
        <translation>Punkt %1 hat Unterpunkte; entfernen Sie zuerst diese.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This does not exist (any more).</source>
        <translation>Das gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>Nothing was recognised; nothing was stored.</source>
        <translation>Nichts erkannt; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile; nothing was overwritten.</source>
        <translation>Jemand anderes hat das inzwischen geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>Another program is writing to the database; please try again.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datenbank; bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>Die Datenbank kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The database refused this entry; nothing was stored.</source>
        <translation>Die Datenbank hat diese Eingabe abgelehnt; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The database is damaged; open its newest backup.</source>
        <translation>Die Datenbank ist beschädigt; öffnen Sie die neueste Sicherung.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program.</source>
        <translation>Die Datenbank stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>This file is no database of this program.</source>
        <translation>Diese Datei ist keine Datenbank dieses Programms.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>Der Datenträger ist voll; es wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Reading or writing failed; nothing was changed.</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This entry is not possible.</source>
        <translation>Diese Eingabe ist nicht möglich.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>MemoState</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>versandt</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Division</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Faction</source>
        <translation>Fraktion</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Beschlusspunkt</translation>
    </message>
    <message>
        <source>Deadline extension</source>
        <translation>Fristverlängerung</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Sachstand</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Hausmitteilung</translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>vorgelegt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
</context>
<context>
    <name>ResolutionState</name>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>nicht kontrollpflichtig</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>A resolution needs a number.</source>
        <translation>Ein Beschluss braucht eine Nummer.</translation>
    </message>
    <message>
        <source>The number of the resolution is too long (at most 100 characters).</source>
        <translation>Die Nummer des Beschlusses ist zu lang (höchstens 100 Zeichen).</translation>
    </message>
    <message>
        <source>The title is too long (at most 2,000 characters).</source>
        <translation>Der Titel ist zu lang (höchstens 2.000 Zeichen).</translation>
    </message>
    <message>
        <source>A clause belongs to a resolution.</source>
        <translation>Ein Beschlusspunkt gehört zu einem Beschluss.</translation>
    </message>
    <message>
        <source>The wording of the clause is too long (at most 200,000 characters).</source>
        <translation>Der Wortlaut des Beschlusspunktes ist zu lang (höchstens 200.000 Zeichen).</translation>
    </message>
    <message>
        <source>A clause cannot be its own sub-point.</source>
        <translation>Ein Beschlusspunkt kann nicht sein eigener Unterpunkt sein.</translation>
    </message>
    <message>
        <source>A clause that is “%1” cannot become “%2” directly.</source>
        <translation>Ein Beschlusspunkt, der „%1“ ist, kann nicht unmittelbar „%2“ werden.</translation>
    </message>
    <message>
        <source>“%1” needs a reason.</source>
        <translation>„%1“ braucht eine Begründung.</translation>
    </message>
    <message>
        <source>A report covers at least one clause.</source>
        <translation>Ein Sachstand gehört zu mindestens einem Beschlusspunkt.</translation>
    </message>
    <message>
        <source>The report has no text yet.</source>
        <translation>Der Sachstand hat noch keinen Text.</translation>
    </message>
    <message>
        <source>The report is too long (at most 200,000 characters).</source>
        <translation>Der Sachstand ist zu lang (höchstens 200.000 Zeichen).</translation>
    </message>
    <message>
        <source>The report needs the date it speaks of.</source>
        <translation>Der Sachstand braucht das Datum, von dem er spricht.</translation>
    </message>
    <message>
        <source>An extension needs its new date.</source>
        <translation>Eine Fristverlängerung braucht ihr neues Datum.</translation>
    </message>
    <message>
        <source>An extension needs its reason.</source>
        <translation>Eine Fristverlängerung braucht eine Begründung.</translation>
    </message>
    <message>
        <source>A released letter cannot be changed; write a new one that corrects it.</source>
        <translation>Eine freigegebene Hausmitteilung ist unveränderlich; schreiben Sie eine neue, die sie berichtigt.</translation>
    </message>
</context>
<context>
    <name>Visibility</name>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>non-public</source>
        <translation>nichtöffentlich</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
</context>
<context>
    <name>ui::common::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
</TS>
