<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccessibleNames</name>
    <message>
        <source>%1: choices</source>
        <translation>%1: Auswahl</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <translation>%1: leeren</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: weitere</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>Nothing is overdue, but something is due until Sunday.</source>
        <translation>Nichts ist überfällig, aber bis Sonntag ist etwas fällig.</translation>
    </message>
    <message>
        <source>Due in 30 days</source>
        <translation>In 30 Tagen fällig</translation>
    </message>
    <message>
        <source>Something is overdue or due within 30 days.</source>
        <translation>Etwas ist überfällig oder in den nächsten 30 Tagen fällig.</translation>
    </message>
    <message>
        <source>Waiting for offices</source>
        <translation>Warten auf Ämter</translation>
    </message>
    <message>
        <source>An office was asked and has not answered yet.</source>
        <translation>Ein Amt wurde gefragt und hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Warten auf Freigabe</translation>
    </message>
    <message>
        <source>A report is not approved yet.</source>
        <translation>Ein Sachstand ist noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>Ready for a letter</source>
        <translation>Bereit zur Hausmitteilung</translation>
    </message>
    <message>
        <source>The review is due within 30 days and new reports are approved, or everything is settled and the final letter is missing.</source>
        <translation>Die Kontrolle ist in 30 Tagen fällig und neue Sachstände sind freigegeben, oder alles ist erledigt und der Abschlussbericht fehlt.</translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation>Bereit zum Abschluss</translation>
    </message>
    <message>
        <source>Everything is settled and the final letter is out.</source>
        <translation>Alles ist erledigt und der Abschlussbericht ist heraus.</translation>
    </message>
    <message>
        <source>Cancellation proposed</source>
        <translation>Streichung vorgeschlagen</translation>
    </message>
    <message>
        <source>A clause waits for the council to cancel it.</source>
        <translation>Ein Punkt wartet darauf, dass der Rat ihn aufhebt.</translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation>Grund fehlt</translation>
    </message>
    <message>
        <source>A clause is late or open for more than a year, and nobody said why.</source>
        <translation>Ein Punkt ist verspätet oder länger als ein Jahr offen, und niemand hat gesagt, warum.</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>Ohne Kontrolle</translation>
    </message>
    <message>
        <source>There is neither a review nor a deadline nor an exemption.</source>
        <translation>Es gibt weder eine Kontrolle noch eine Frist noch eine Ausnahme.</translation>
    </message>
    <message>
        <source>Completion to report</source>
        <translation>Erledigung zu melden</translation>
    </message>
    <message>
        <source>It was closed without a final letter, and the council has not been told yet.</source>
        <translation>Der Beschluss wurde ohne Abschlussbericht abgeschlossen, und dem Rat ist es noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>A review or a deadline has passed, and nobody has answered.</source>
        <translation>Eine Beschlusskontrolle oder eine Frist ist verstrichen, und niemand hat geantwortet.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The disk is full; the copy was not made and nothing was changed.</source>
        <translation>Der Datenträger ist voll; die Kopie wurde nicht angelegt, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; nothing was changed.</source>
        <translation>„%1“ kann nicht geschrieben werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be written; nothing was changed (%2).</source>
        <translation>„%1“ konnte nicht geschrieben werden; es wurde nichts geändert (%2).</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was thrown away.</source>
        <translation>Die Kopie hat die Prüfung nicht bestanden und wurde verworfen.</translation>
    </message>
    <message>
        <source>A backup cannot replace the database itself.</source>
        <translation>Eine Sicherung kann nicht die Datenbank selbst ersetzen.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>The folder of the backups “%1” cannot be created.</source>
        <translation>Der Ordner der Sicherungen „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made; nothing was changed.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is no file; nothing was written.</source>
        <translation>„%1“ ist keine Datei; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Another file was copied over “%1”, so that what it held cannot be read whole any more. Its newest backup is “%2”. What was typed is kept here.</source>
        <translation>Über „%1“ wurde eine andere Datei kopiert, sodass ihr bisheriger Inhalt nicht mehr vollständig gelesen werden kann. Die neueste Sicherung ist „%2“. Was eingegeben wurde, bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Another file was copied over “%1”, so that what it held cannot be read whole any more, and there is no backup beside it. What was typed is kept here.</source>
        <translation>Über „%1“ wurde eine andere Datei kopiert, sodass ihr bisheriger Inhalt nicht mehr vollständig gelesen werden kann; daneben liegt keine Sicherung. Was eingegeben wurde, bleibt hier erhalten.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The folder “%1” does not exist; nothing was written.</source>
        <translation>Den Ordner „%1“ gibt es nicht; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Reminder on clause %1</source>
        <translation>Wiedervorlage zu Punkt %1</translation>
    </message>
    <message>
        <source>%1 cl. %2</source>
        <translation>%1 P. %2</translation>
    </message>
    <message>
        <source>Rem. %1</source>
        <translation>Wv. %1</translation>
    </message>
</context>
<context>
    <name>ClauseEdits</name>
    <message>
        <source>Status of clause %1: %2</source>
        <translation>Status von Punkt %1: %2</translation>
    </message>
    <message>
        <source>Expected date of clause %1</source>
        <translation>Erwarteter Termin von Punkt %1</translation>
    </message>
    <message>
        <source>Deadline of clause %1</source>
        <translation>Frist Punkt %1</translation>
    </message>
    <message>
        <source>Remove deadline of clause %1</source>
        <translation>Frist von Punkt %1 entfernen</translation>
    </message>
    <message>
        <source>Lead office of clause %1</source>
        <translation>Federführung zu Punkt %1</translation>
    </message>
    <message>
        <source>Offices of clause %1</source>
        <translation>Ämter zu Punkt %1</translation>
    </message>
    <message>
        <source>New clause %1</source>
        <translation>Neuer Punkt %1</translation>
    </message>
    <message>
        <source>Move clause %1</source>
        <translation>Punkt %1 verschieben</translation>
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
        <source>Remove clause %1 of %2</source>
        <translation>Punkt %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Clause %1 has sub-points; remove them first.</source>
        <translation>Punkt %1 hat Unterpunkte; entfernen Sie zuerst diese.</translation>
    </message>
</context>
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
    <name>Database</name>
    <message>
        <source>The SQLite driver of this system cannot be used.</source>
        <translation>Der SQLite-Treiber dieses Systems kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The database could not be opened safely (%1).</source>
        <translation>Die Datenbank konnte nicht sicher geöffnet werden (%1).</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile; nothing was overwritten.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>There already is a resolution with this number.</source>
        <translation>Es gibt bereits einen Beschluss mit dieser Nummer.</translation>
    </message>
    <message>
        <source>There already is an office with this number.</source>
        <translation>Es gibt bereits ein Amt mit dieser Nummer.</translation>
    </message>
    <message>
        <source>There already is a division with this code.</source>
        <translation>Es gibt bereits einen Geschäftsbereich mit diesem Kürzel.</translation>
    </message>
    <message>
        <source>There already is a committee with this code.</source>
        <translation>Es gibt bereits ein Gremium mit diesem Kürzel.</translation>
    </message>
    <message>
        <source>A released letter stays as it is; write a new one that corrects it.</source>
        <translation>Eine freigegebene Hausmitteilung bleibt, wie sie ist; schreiben Sie eine neue, die sie berichtigt.</translation>
    </message>
    <message>
        <source>Other records still refer to this one, or it refers to one that does not exist; nothing was changed.</source>
        <translation>Andere Einträge verweisen noch auf diesen, oder er verweist auf einen, den es nicht gibt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The resolution does not exist (any more).</source>
        <translation>Diesen Beschluss gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>The database “%1” is damaged and there is no backup beside it.</source>
        <translation>Die Datenbank „%1“ ist beschädigt, und daneben liegt keine Sicherung.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged; its newest backup is “%2”.</source>
        <translation>Die Datenbank „%1“ ist beschädigt; ihre neueste Sicherung ist „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no database of this program.</source>
        <translation>„%1“ ist keine Datenbank dieses Programms.</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>Nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The file cannot be written; the database is opened for reading only.</source>
        <translation>In die Datei kann nicht geschrieben werden; die Datenbank ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The folder cannot be written; the database is opened for reading only.</source>
        <translation>In den Ordner kann nicht geschrieben werden; die Datenbank ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“%1” exists already and was not touched.</source>
        <translation>„%1“ gibt es bereits und wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The database “%1” does not exist.</source>
        <translation>Die Datenbank „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: permission is missing.</source>
        <translation>„%1“ kann nicht gelesen werden: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program; it is opened for reading only.</source>
        <translation>Die Datenbank stammt von einer neueren Version dieses Programms; sie ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The database is of an older version and cannot be brought up to date because it cannot be written.</source>
        <translation>Die Datenbank stammt von einer älteren Version und kann nicht umgestellt werden, weil in sie nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The database could not be opened; nothing was changed.</source>
        <translation>Die Datenbank konnte nicht geöffnet werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another letter on this resolution has left the house meanwhile; this one was not released, so that nothing is told twice.</source>
        <translation>Zu diesem Beschluss ist inzwischen eine andere Hausmitteilung hinausgegangen; diese wurde nicht freigegeben, damit nichts doppelt berichtet wird.</translation>
    </message>
    <message>
        <source>The file “%1” is no longer there: it was moved, renamed or deleted. Nothing was written; what was typed is kept here.</source>
        <translation>Die Datei „%1“ ist nicht mehr da: Sie wurde verschoben, umbenannt oder gelöscht. Es wurde nichts geschrieben; was eingegeben wurde, bleibt hier stehen.</translation>
    </message>
    <message>
        <source>Another file has been put in the place of “%1”. Nothing was written; what was typed is kept here.</source>
        <translation>An der Stelle von „%1“ liegt jetzt eine andere Datei. Es wurde nichts geschrieben; was eingegeben wurde, bleibt hier stehen.</translation>
    </message>
    <message>
        <source>The database holds a text of more than %1 million characters, which is not loaded; nothing was changed.</source>
        <translation>Die Datenbank enthält einen Text von mehr als %1 Millionen Zeichen, der nicht geladen wird; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file seems to have been copied while the database was open somewhere: the last edits may be missing. A whole copy is made by “Back up now” in the menu.</source>
        <translation>Diese Datei wurde wohl kopiert, während die Datenbank noch geöffnet war: Die letzten Änderungen können fehlen. Eine vollständige Kopie entsteht über „Jetzt sichern“ im Menü.</translation>
    </message>
    <message>
        <source>The database “%1” holds something that this program does not make (%2); it was not opened.</source>
        <translation>Die Datenbank „%1“ enthält etwas, das dieses Programm nicht anlegt (%2); sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 Its newest backup is “%2”.</source>
        <translation>%1 Ihre neueste Sicherung ist „%2“.</translation>
    </message>
    <message>
        <source>Beside the database lay a log of another file, which was put aside as “%1”: the database was replaced while somebody had it open.</source>
        <translation>Neben der Datenbank lag das Protokoll einer anderen Datei; es wurde als „%1“ beiseitegelegt: Die Datenbank wurde ersetzt, während jemand sie geöffnet hatte.</translation>
    </message>
    <message>
        <source>Nothing can be written beside the database, perhaps because the disk is full; it is opened for reading only.</source>
        <translation>Neben der Datenbank kann nichts geschrieben werden, vielleicht weil der Datenträger voll ist; sie ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>What is shown is of %1; later edits become visible when those who write have closed it.</source>
        <translation>Gezeigt wird der Stand vom %1; spätere Änderungen werden sichtbar, sobald alle, die schreiben, die Datenbank geschlossen haben.</translation>
    </message>
    <message>
        <source>What is shown is of %1; later edits are shown as soon as they are in the file.</source>
        <translation>Gezeigt wird der Stand vom %1; spätere Änderungen erscheinen, sobald sie in der Datei stehen.</translation>
    </message>
    <message>
        <source>The file that is there now is the database of somebody else; nothing was written to it. It can be opened by itself.</source>
        <translation>Die Datei, die jetzt dort liegt, ist eine andere Datenbank; in sie wurde nichts geschrieben. Sie lässt sich für sich öffnen.</translation>
    </message>
    <message>
        <source>The database holds a record that is larger than any that is loaded; nothing was changed.</source>
        <translation>Die Datenbank enthält einen Eintrag, der größer ist als alles, was geladen wird; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder is synchronised by %1. Such programs copy a database while it is being written and put older copies over it: edits can be lost. Please keep it in a folder that is not synchronised, and let only the backups be.</source>
        <translation>Der Ordner wird von %1 abgeglichen. Solche Programme kopieren eine Datenbank, während in sie geschrieben wird, und legen ältere Kopien darüber: Änderungen können verloren gehen. Die Datenbank gehört in einen Ordner, der nicht abgeglichen wird; abgeglichen werden sollten nur die Sicherungen.</translation>
    </message>
    <message>
        <source>Everybody on this computer may read this database, though it holds resolutions that are not public; please have the rights of the file and its folder narrowed.</source>
        <translation>Alle Benutzer dieses Rechners dürfen diese Datenbank lesen, obwohl sie nichtöffentliche Beschlüsse enthält; bitte die Rechte an Datei und Ordner einschränken lassen.</translation>
    </message>
    <message>
        <source>A copy is just being put in the place of this database; nothing was changed. Please try again in a moment.</source>
        <translation>Gerade wird eine Sicherung an die Stelle dieser Datenbank gesetzt; es wurde nichts geändert. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; nothing was created.</source>
        <translation>„%1“ kann nicht geschrieben werden; es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>The database reported a failure; nothing was changed (number %1).</source>
        <translation>Die Datenbank hat einen Fehler gemeldet; es wurde nichts geändert (Nummer %1).</translation>
    </message>
    <message>
        <source>The disk did not confirm that the edit is stored; whether it is shows when the database is opened again.</source>
        <translation>Der Datenträger hat nicht bestätigt, dass die Änderung gespeichert ist; ob sie es ist, zeigt sich beim nächsten Öffnen der Datenbank.</translation>
    </message>
    <message>
        <source>The database could not be read or written, perhaps because its disk fails, its network drive is gone, or no more room is allowed on it; nothing was changed. Please try again.</source>
        <translation>Die Datenbank konnte nicht gelesen oder geschrieben werden, vielleicht weil der Datenträger versagt, das Netzlaufwerk fehlt oder dort kein weiterer Platz erlaubt ist; es wurde nichts geändert. Bitte erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message>
        <source>Damaged: %1</source>
        <translation>Beschädigt: %1</translation>
    </message>
    <message>
        <source>A record of “%1” (%2) refers to a record of “%3” that does not exist.</source>
        <translation>Ein Eintrag von „%1“ (%2) verweist auf einen Eintrag von „%3“, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The schema has version %1, this program knows version %2.</source>
        <translation>Das Schema hat die Version %1, dieses Programm kennt die Version %2.</translation>
    </message>
    <message>
        <source>A search index is damaged.</source>
        <translation>Ein Suchindex ist beschädigt.</translation>
    </message>
    <message>
        <source>A search index does not hold every record.</source>
        <translation>In einem Suchindex fehlen Einträge.</translation>
    </message>
    <message>
        <source>%1 records of “%2” are not as the history says.</source>
        <translation>%1 Einträge von „%2“ sind nicht so, wie es der Verlauf sagt.</translation>
    </message>
    <message>
        <source>%1 records of “%2” are in the history but missing.</source>
        <translation>%1 Einträge von „%2“ stehen im Verlauf, fehlen aber.</translation>
    </message>
    <message>
        <source>The clauses of %1 resolutions are counted wrongly.</source>
        <translation>Die Beschlusspunkte von %1 Beschlüssen sind falsch gezählt.</translation>
    </message>
    <message>
        <source>Numbers of records would be given twice.</source>
        <translation>Nummern von Einträgen würden doppelt vergeben.</translation>
    </message>
    <message>
        <source>The database is damaged and cannot be read completely.</source>
        <translation>Die Datenbank ist beschädigt und kann nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>The released letter %1 is not what it was.</source>
        <translation>Die freigegebene Hausmitteilung %1 ist nicht mehr, was sie war.</translation>
    </message>
    <message>
        <source>“%1” in the schema is not of this program.</source>
        <translation>„%1“ im Schema stammt nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>“%1” is missing in the schema.</source>
        <translation>„%1“ fehlt im Schema.</translation>
    </message>
    <message>
        <source>A record of “%1” is not as this program writes it.</source>
        <translation>Ein Eintrag von „%1“ ist nicht so, wie dieses Programm ihn schreibt.</translation>
    </message>
    <message>
        <source>%1 clauses are parts of themselves, in a circle.</source>
        <translation>%1 Beschlusspunkte sind im Kreis Teile ihrer selbst.</translation>
    </message>
    <message>
        <source>%1 reports name a letter that cannot have told them.</source>
        <translation>%1 Sachstände nennen eine Hausmitteilung, in der sie nicht gestanden haben können.</translation>
    </message>
    <message>
        <source>%1 released letters do not belong to their record.</source>
        <translation>%1 freigegebene Hausmitteilungen gehören nicht zu ihrem Eintrag.</translation>
    </message>
    <message>
        <source>%1 letters take the place of one that they cannot correct.</source>
        <translation>%1 Hausmitteilungen treten an die Stelle einer anderen, die sie nicht berichtigen können.</translation>
    </message>
    <message>
        <source>The name by which other programs know the database is damaged (%1).</source>
        <translation>Die Kennung, unter der andere Programme die Datenbank kennen, ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>%1 entries of the history are missing.</source>
        <translation>%1 Einträge der Historie fehlen.</translation>
    </message>
    <message>
        <source>%1 entries of the history do not follow the one before.</source>
        <translation>%1 Einträge der Historie schließen nicht an den vorigen an.</translation>
    </message>
    <message>
        <source>%1 entries of the history cannot be read.</source>
        <translation>%1 Einträge der Historie sind nicht lesbar.</translation>
    </message>
    <message>
        <source>A search index holds other words than the records.</source>
        <translation>Ein Suchindex enthält andere Wörter als die Einträge.</translation>
    </message>
    <message>
        <source>The style of a released letter is not what it was.</source>
        <translation>Der Hausstil einer freigegebenen Hausmitteilung ist nicht mehr, was er war.</translation>
    </message>
    <message>
        <source>Behind the end of the database the file holds %1 bytes that are not of it.</source>
        <translation>Hinter dem Ende der Datenbank stehen in der Datei %1 Byte, die nicht zu ihr gehören.</translation>
    </message>
    <message>
        <source>%1 files are waited for that no released letter has.</source>
        <translation>Auf %1 Dateien wird gewartet, zu denen es keine freigegebene Hausmitteilung gibt.</translation>
    </message>
    <message>
        <source>%1 released letters hold the PDF of a letter on another resolution.</source>
        <translation>%1 freigegebene Hausmitteilungen enthalten das PDF einer Hausmitteilung zu einem anderen Beschluss.</translation>
    </message>
    <message>
        <source>%1 reports or requests are on no clause.</source>
        <translation>%1 Berichte oder Zuarbeiten betreffen keinen Beschlusspunkt.</translation>
    </message>
    <message>
        <source>%1 resolutions were opened again before they were closed.</source>
        <translation>%1 Beschlüsse wurden wieder geöffnet, bevor sie abgeschlossen waren.</translation>
    </message>
    <message>
        <source>In %1 lists of “%2” an entry is missing.</source>
        <translation>In %1 Listen von „%2“ fehlt ein Eintrag.</translation>
    </message>
    <message>
        <source>%1 records of “%2” are of another resolution than the history says.</source>
        <translation>%1 Einträge von „%2“ gehören zu einem anderen Beschluss, als der Verlauf sagt.</translation>
    </message>
    <message>
        <source>The numbers for new records are nearly used up.</source>
        <translation>Die Nummern für neue Einträge sind fast aufgebraucht.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Follows up the resolutions of a city council, clause by clause.</source>
        <translation>Verfolgt die Beschlüsse eines Stadtrates Punkt für Punkt.</translation>
    </message>
    <message>
        <source>A database to open, or status letters to import.</source>
        <translation>Eine Datenbank zum Öffnen oder Hausmitteilungen zum Importieren.</translation>
    </message>
    <message>
        <source>Opens this database instead of the one of last time.</source>
        <translation>Öffnet diese Datenbank statt der zuletzt geöffneten.</translation>
    </message>
    <message>
        <source>Takes this day for today (YYYY-MM-DD).</source>
        <translation>Nimmt diesen Tag als heute (JJJJ-MM-TT).</translation>
    </message>
    <message>
        <source>--today needs a date such as 2026-11-30.</source>
        <translation>--today braucht ein Datum wie 2026-11-30.</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>What became of the mail could not be recorded; it is not sent again by itself.</source>
        <translation>Was aus der Mail wurde, konnte nicht festgehalten werden; sie wird nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Another program told part of it meanwhile; please look at it again.</source>
        <translation>Einen Teil davon hat inzwischen ein anderes Programm mitgeteilt; bitte sehen Sie die Mail noch einmal an.</translation>
    </message>
</context>
<context>
    <name>DigestRow</name>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>laid down</source>
        <translation>abgelegt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>arrived?</source>
        <translation>angekommen?</translation>
    </message>
    <message>
        <source>told elsewhere</source>
        <translation>anderswo mitgeteilt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>laid down on %1</source>
        <translation>abgelegt am %1</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>gesendet am %1</translation>
    </message>
    <message>
        <source>(no office)</source>
        <translation>(ohne Amt)</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>No office answers for these. Choose one on the resolution or on its clause, so that somebody can be told.</source>
        <translation>Hierfür ist kein Amt zuständig. Wählen Sie am Beschluss oder am Beschlusspunkt eines, damit jemand informiert werden kann.</translation>
    </message>
    <message>
        <source>No mail address of this office is known. Enter it under “Offices”, then its mail stands here.</source>
        <translation>Von diesem Amt ist keine Mailadresse bekannt. Tragen Sie sie unter „Ämter“ ein, dann steht hier seine Mail.</translation>
    </message>
    <message>
        <source>The draft lies in “%1”.</source>
        <translation>Der Entwurf liegt in „%1“.</translation>
    </message>
    <message>
        <source>A mail was begun, and it is not known whether it arrived; it is not sent again by itself. Please ask there.</source>
        <translation>Eine Mail wurde begonnen, und es ist nicht bekannt, ob sie angekommen ist; von selbst wird sie nicht noch einmal gesendet. Bitte fragen Sie dort nach.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) were told before and are left out.</source>
        <translation>
            <numerusform>%Ln Termin wurde schon mitgeteilt und steht nicht mehr darin.</numerusform>
            <numerusform>%Ln Termine wurden schon mitgeteilt und stehen nicht mehr darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything due was told already (%1).</source>
        <translation>Alles Fällige wurde schon mitgeteilt (%1).</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>(the sender of your mail program)</source>
        <translation>(der Absender Ihres Mailprogramms)</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(niemand)</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
</context>
<context>
    <name>DirectoryColumns</name>
    <message>
        <source>Division</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>&amp;Offices</source>
        <translation>Ämte&amp;r</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Neues Amt</translation>
    </message>
    <message>
        <source>&amp;Divisions</source>
        <translation>&amp;Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>New division</source>
        <translation>Neuer Geschäftsbereich</translation>
    </message>
    <message>
        <source>&amp;Committees</source>
        <translation>Gre&amp;mien</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Neues Gremium</translation>
    </message>
    <message>
        <source>&amp;Factions</source>
        <translation>&amp;Fraktionen</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>New faction</source>
        <translation>Neue Fraktion</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
</context>
<context>
    <name>DirectoryEdits</name>
    <message>
        <source>Rule for reviews of %1</source>
        <translation>Regel für die Kontrolle von %1</translation>
    </message>
    <message>
        <source>Meetings of %1</source>
        <translation>Sitzungen von %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>DivisionTable</name>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>Ämter</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>Streichung</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>ohne Grund</translation>
    </message>
    <message>
        <source>not tracked</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>without division</source>
        <translation>ohne Geschäftsbereich</translation>
    </message>
    <message>
        <source>to report</source>
        <translation>zu melden</translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message>
        <source>Reminders are due</source>
        <translation>Wiedervorlagen sind fällig</translation>
    </message>
    <message>
        <source>Resolutions are due</source>
        <translation>Beschlüsse sind fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due this week</source>
        <translation>
            <numerusform>%Ln diese Woche fällig</numerusform>
            <numerusform>%Ln diese Woche fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%Ln Wiedervorlage</numerusform>
            <numerusform>%Ln Wiedervorlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>Review</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Clause %1 expected</source>
        <translation>Punkt %1 erwartet</translation>
    </message>
    <message>
        <source>Deadline of clause %1</source>
        <translation>Frist Punkt %1</translation>
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
    <message>
        <source>The file is no longer where it was opened; nothing more is written to it.</source>
        <translation>Die Datei liegt nicht mehr dort, wo sie geöffnet wurde; in sie wird nichts mehr geschrieben.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Clause number</source>
        <translation>Nummer des Punkts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Beschlusspunkte</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzungsnummer</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beschlossen am</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Lead office</source>
        <translation>Federführendes Amt</translation>
    </message>
    <message>
        <source>Supporting offices</source>
        <translation>Mitwirkende Ämter</translation>
    </message>
    <message>
        <source>File reference</source>
        <translation>Geschäftszeichen (GZ)</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Öffentlichkeit</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Beschlusskontrolle</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Old deadline</source>
        <translation>Bisherige Frist</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Neue Frist</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Exempt from review because</source>
        <translation>Nicht kontrollpflichtig, weil</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Note of completion</source>
        <translation>Erledigungsvermerk</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Related papers</source>
        <translation>Zugehörige Vorlagen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Opening sentence</source>
        <translation>Einleitungssatz</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Grußformel</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Zeichnungszusatz</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Function of the signatory</source>
        <translation>Funktion des Unterzeichners</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Kenntnisnahmen</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Versandt am</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rule for reviews</source>
        <translation>Regel für Kontrollen</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Erwartet am</translation>
    </message>
    <message>
        <source>Reason for the delay</source>
        <translation>Grund der Verzögerung</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Reported as done on</source>
        <translation>Als erledigt berichtet am</translation>
    </message>
    <message>
        <source>Opened again because</source>
        <translation>Wieder geöffnet, weil</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Closed before</source>
        <translation>Früher abgeschlossen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Below clause</source>
        <translation>Unter Punkt</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Reported in the letter</source>
        <translation>Berichtet in der Hausmitteilung vom</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Versandt per</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Übernommen aus</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>Reports told before</source>
        <translation>Bereits Berichtetes</translation>
    </message>
    <message>
        <source>Wordings shortened beyond (characters)</source>
        <translation>Wortlaute gekürzt ab (Zeichen)</translation>
    </message>
    <message>
        <source>Corrects the letter</source>
        <translation>Berichtigt die Hausmitteilung vom</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Reminded (times)</source>
        <translation>Erinnert (Anzahl)</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Erinnert am</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Hausmitteilung</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Size of the PDF</source>
        <translation>Größe des PDF</translation>
    </message>
    <message>
        <source>Checksum of the PDF</source>
        <translation>Prüfsumme des PDF</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Letters before</source>
        <translation>Frühere Hausmitteilungen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>permission is missing</source>
        <translation>dafür fehlt das Recht</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>no room is left</source>
        <translation>es ist kein Platz mehr</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the network drive does not answer</source>
        <translation>das Netzlaufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>fault %1 of the system</source>
        <translation>Fehler %1 des Systems</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Nothing was changed; make room or choose another folder.</source>
        <translation>Für „%1“ ist kein Platz mehr. Es wurde nichts verändert; bitte Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Nothing was changed; choose another folder or name.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Es wurde nichts verändert; bitte einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file; nothing was read from it.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe, keine Datei; es wurde nichts daraus gelesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the name of a file.</source>
        <translation>„%1“ ist ein Ordner; bitte den Namen einer Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file; nothing was written.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe, keine Datei; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read.</source>
        <translation>„%1“ ist größer als %2 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is in its place, but the disk did not confirm it: %2. Please write it once more.</source>
        <translation>Die Datei „%1“ liegt an ihrem Platz, der Datenträger hat das aber nicht bestätigt: %2. Bitte noch einmal schreiben.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Nothing was written; choose another one.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden. Es wurde nichts geschrieben; bitte einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>FormAnswer</name>
    <message>
        <source>The key of this row is missing or was changed.</source>
        <translation>Der Schlüssel dieser Zeile fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>This row stands in the table twice; the first one counts.</source>
        <translation>Diese Zeile steht doppelt in der Tabelle; die erste gilt.</translation>
    </message>
    <message>
        <source>The clause or the request does not exist any more.</source>
        <translation>Den Beschlusspunkt oder die Zuarbeit gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is no status of the list.</source>
        <translation>„%1“ ist kein Status aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>The reason is too long (at most 2,000 characters).</source>
        <translation>Der Grund ist zu lang (höchstens 2.000 Zeichen).</translation>
    </message>
    <message>
        <source>This clause was edited here after the form had gone out.</source>
        <translation>Dieser Punkt wurde hier bearbeitet, nachdem das Formular verschickt war.</translation>
    </message>
    <message>
        <source>The table is no form of this city: no row has its key.</source>
        <translation>Die Tabelle ist kein Formular dieser Stadt: Keine Zeile trägt ihren Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the form are missing in the file.</source>
        <translation>
            <numerusform>%Ln Zeile des Formulars fehlt in der Datei.</numerusform>
            <numerusform>%Ln Zeilen des Formulars fehlen in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of an office</source>
        <translation>Antwort eines Amtes</translation>
    </message>
    <message>
        <source>Number and clause are those of another row: cells were moved.</source>
        <translation>Nummer und Punkt gehören zu einer anderen Zeile: Zellen wurden verschoben.</translation>
    </message>
    <message>
        <source>The office writes there: “%1”.</source>
        <translation>Das Amt schreibt dort: „%1“.</translation>
    </message>
    <message>
        <source>The cell holds a formula; formulas are not read.</source>
        <translation>Die Zelle enthält eine Formel; Formeln werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The cell holds an error of the table program (%1).</source>
        <translation>Die Zelle enthält einen Fehler der Tabellenkalkulation (%1).</translation>
    </message>
    <message>
        <source>The report is as long as a cell of Excel and was probably cut off; ask for it as a text.</source>
        <translation>Der Sachstand ist so lang wie eine Zelle von Excel und wurde wohl abgeschnitten; bitte als Text anfordern.</translation>
    </message>
    <message>
        <source>Another form (%1) says something else about this clause; tick the one that counts.</source>
        <translation>Ein anderes Formular (%1) sagt zu diesem Punkt etwas anderes; bitte anhaken, welches gilt.</translation>
    </message>
    <message>
        <source>“%1” cannot be meant: read as a date it would be the %2.</source>
        <translation>„%1“ kann nicht gemeint sein: Als Datum gelesen wäre es der %2.</translation>
    </message>
    <message>
        <source>The wording is not the one that is stored (“%1”); please look whether the answer fits.</source>
        <translation>Der Wortlaut ist nicht der gespeicherte („%1“); bitte prüfen, ob die Antwort dazu passt.</translation>
    </message>
    <message>
        <source>The deadline is not the one that is stored (“%1”); a form does not change it.</source>
        <translation>Die Frist ist nicht die gespeicherte („%1“); ein Formular ändert sie nicht.</translation>
    </message>
    <message>
        <source>“%1” was written over the last report and was not read.</source>
        <translation>„%1“ steht anstelle des letzten Sachstands und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The hidden columns “%1” and “%2” were removed from the form; without them its answers cannot be taken over. Please have them copied into the form as it was sent.</source>
        <translation>Aus dem Formular wurden die ausgeblendeten Spalten „%1“ und „%2“ entfernt; ohne sie lassen sich die Antworten nicht übernehmen. Bitte in das Formular eintragen lassen, wie es verschickt wurde.</translation>
    </message>
    <message>
        <source>The form belongs to the request of %1, which was closed on %2.</source>
        <translation>Das Formular gehört zur Anfrage vom %1, die am %2 abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>“%1” stands there; by its key the row is about %2, clause %3.</source>
        <translation>Dort steht „%1“; nach ihrem Schlüssel gehört die Zeile zu %2, Punkt %3.</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>%1 stands beside the form and was not read: “%2”.</source>
        <translation>%1 steht neben dem Formular und wurde nicht gelesen: „%2“.</translation>
    </message>
    <message>
        <source>%1 has a comment, which is not read: “%2”.</source>
        <translation>%1 hat einen Kommentar, der nicht übernommen wird: „%2“.</translation>
    </message>
    <message>
        <source>%1 says “%2”; the column was read as “%3”.</source>
        <translation>In %1 steht „%2“; die Spalte wurde als „%3“ gelesen.</translation>
    </message>
    <message>
        <source>%1 is one joined cell; what it says counts for each of its rows: “%2”.</source>
        <translation>%1 ist eine verbundene Zelle; was dort steht, gilt für jede ihrer Zeilen: „%2“.</translation>
    </message>
    <message>
        <source>%1 stands on a sheet without a form, which was not read: “%2”.</source>
        <translation>%1 steht auf einem Blatt ohne Formular, das nicht gelesen wurde: „%2“.</translation>
    </message>
    <message>
        <source>The column “%1” is missing; nothing was changed there.</source>
        <translation>Die Spalte „%1“ fehlt; dort wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Follows up the resolutions of a city council, clause by clause, until all are done.</source>
        <translation>Verfolgt die Beschlüsse eines Stadtrates Punkt für Punkt, bis alle erledigt sind.</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence (EUPL) 1.2.</source>
        <translation>Freie Software unter der European Union Public Licence (EUPL) 1.2.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Open what is chosen in the list</source>
        <translation>Gewähltes der Liste öffnen</translation>
    </message>
    <message>
        <source>Choose several in the list of resolutions</source>
        <translation>Mehrere in der Liste der Beschlüsse auswählen</translation>
    </message>
    <message>
        <source>Choose all in the list of resolutions</source>
        <translation>Alle in der Liste der Beschlüsse auswählen</translation>
    </message>
    <message>
        <source>What can be done with what is chosen</source>
        <translation>Was mit der Auswahl getan werden kann</translation>
    </message>
    <message>
        <source>Return key</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Edit the cell, or open the row, of a list</source>
        <translation>Zelle einer Liste bearbeiten oder Zeile öffnen</translation>
    </message>
    <message>
        <source>Remove what is chosen in a list, where that is possible</source>
        <translation>In einer Liste Ausgewähltes entfernen, wo das möglich ist</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The letter needs the number of its resolution before it can be stored.</source>
        <translation>Die Hausmitteilung braucht die Nummer ihres Beschlusses, bevor sie gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Import letter on %1</source>
        <translation>Hausmitteilung zu %1 einlesen</translation>
    </message>
    <message>
        <source>New committee: %1</source>
        <translation>Neues Gremium: %1</translation>
    </message>
    <message>
        <source>New division: %1</source>
        <translation>Neuer Geschäftsbereich: %1</translation>
    </message>
    <message>
        <source>New resolution %1: %2</source>
        <translation>Neuer Beschluss %1: %2</translation>
    </message>
    <message>
        <source>Closed by the final letter.</source>
        <translation>Durch den Abschlussbericht abgeschlossen.</translation>
    </message>
    <message>
        <source>Next review: %1</source>
        <translation>Nächste Beschlusskontrolle: %1</translation>
    </message>
    <message>
        <source>The control of this resolution is closed.</source>
        <translation>Die Beschlusskontrolle dieses Beschlusses wird abgeschlossen.</translation>
    </message>
    <message>
        <source>Missing details of the resolution are filled in.</source>
        <translation>Fehlende Angaben des Beschlusses werden ergänzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n new clause(s)</source>
        <translation>
            <numerusform>%Ln neuer Beschlusspunkt</numerusform>
            <numerusform>%Ln neue Beschlusspunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording of clause %1 as in the letter</source>
        <translation>Wortlaut von Punkt %1 wie in der Hausmitteilung</translation>
    </message>
    <message numerus="yes">
        <source>%n new status report(s)</source>
        <translation>
            <numerusform>%Ln neuer Sachstand</numerusform>
            <numerusform>%Ln neue Sachstände</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter of %1 is filed as sent</source>
        <translation>Hausmitteilung vom %1 wird als versandt abgelegt</translation>
    </message>
    <message>
        <source>Letter without a date is filed as sent</source>
        <translation>Hausmitteilung ohne Datum wird als versandt abgelegt</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The key ring holds no password of “%1” for “%2”.</source>
        <translation>Der Schlüsselbund enthält kein Passwort von „%1“ für „%2“.</translation>
    </message>
    <message>
        <source>The key ring is locked and was not unlocked.</source>
        <translation>Der Schlüsselbund ist gesperrt und wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>The key ring of the system cannot be reached; it needs a service such as GNOME Keyring or KWallet.</source>
        <translation>Der Schlüsselbund des Systems ist nicht erreichbar; er braucht einen Dienst wie GNOME-Schlüsselbund oder KWallet.</translation>
    </message>
</context>
<context>
    <name>LetterEdits</name>
    <message>
        <source>Letter on %1</source>
        <translation>Hausmitteilung zu %1</translation>
    </message>
    <message>
        <source>The letter does not exist any more.</source>
        <translation>Die Hausmitteilung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The letter on %1 is released; only drafts can be removed.</source>
        <translation>Die Hausmitteilung zu %1 ist freigegeben; nur Entwürfe lassen sich entfernen.</translation>
    </message>
    <message>
        <source>Remove the draft letter on %1</source>
        <translation>Entwurf der Hausmitteilung zu %1 entfernen</translation>
    </message>
</context>
<context>
    <name>LetterParts</name>
    <message>
        <source>Coat of arms</source>
        <translation>Wappen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tick box “confidential”</source>
        <translation>Ankreuzfeld „vertraulich“</translation>
    </message>
    <message>
        <source>Return line</source>
        <translation>Rücksendezeile</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Information block</source>
        <translation>Informationsblock</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Opening sentence</source>
        <translation>Einleitungssatz</translation>
    </message>
    <message>
        <source>Next review or end of the control</source>
        <translation>Nächste Beschlusskontrolle oder Ende</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Grußformel</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Kenntnisnahmen</translation>
    </message>
    <message>
        <source>Fold and hole marks</source>
        <translation>Falz- und Lochmarken</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>German quotation marks „…“</source>
        <translation>Anführungszeichen deutsch setzen („…“)</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Das PDF konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>The ODT file could not be made.</source>
        <translation>Die ODT-Datei konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>The coat of arms declares entities, which is not allowed; save it as a plain SVG file.</source>
        <translation>Das Wappen erklärt eigene Entitäten, was nicht erlaubt ist; speichern Sie es als einfache SVG-Datei.</translation>
    </message>
    <message>
        <source>The coat of arms is no whole SVG file (line %1); it was not taken over.</source>
        <translation>Das Wappen ist keine vollständige SVG-Datei (Zeile %1); es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The coat of arms is too complicated; save it as a plain SVG or PNG file.</source>
        <translation>Das Wappen ist zu verwickelt; speichern Sie es als einfache SVG- oder PNG-Datei.</translation>
    </message>
    <message>
        <source>The coat of arms is neither an SVG nor a PNG file; it was not taken over.</source>
        <translation>Das Wappen ist weder eine SVG- noch eine PNG-Datei; es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The coat of arms holds a program (&quot;%1&quot;), which is not allowed; save it as a plain SVG file.</source>
        <translation>Das Wappen enthält ein Programm („%1“), was nicht erlaubt ist; speichern Sie es als einfache SVG-Datei.</translation>
    </message>
    <message>
        <source>The coat of arms refers to another file, which is not allowed; save it as a plain SVG or PNG file.</source>
        <translation>Das Wappen verweist auf eine andere Datei, was nicht erlaubt ist; speichern Sie es als einfache SVG- oder PNG-Datei.</translation>
    </message>
    <message>
        <source>The coat of arms is no whole SVG file; it was not taken over.</source>
        <translation>Das Wappen ist keine vollständige SVG-Datei; es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The coat of arms is larger than %1 pixels; make it smaller.</source>
        <translation>Das Wappen ist größer als %1 Bildpunkte; verkleinern Sie es.</translation>
    </message>
    <message>
        <source>The coat of arms is no whole PNG file; it was not taken over.</source>
        <translation>Das Wappen ist keine vollständige PNG-Datei; es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The coat of arms is larger than %1 KB; make it smaller.</source>
        <translation>Das Wappen ist größer als %1 KB; verkleinern Sie es.</translation>
    </message>
    <message>
        <source>The coat of arms must not be longer than four times its width.</source>
        <translation>Das Wappen darf nicht länger sein als das Vierfache seiner Breite.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written; the letters before it are done.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden; die Hausmitteilungen davor sind fertig.</translation>
    </message>
    <message>
        <source>Letters of %1</source>
        <translation>Hausmitteilungen vom %1</translation>
    </message>
    <message>
        <source>The resolution has no clauses.</source>
        <translation>Der Beschluss hat keine Punkte.</translation>
    </message>
    <message>
        <source>No report yet on clause %1.</source>
        <translation>Zu Punkt %1 liegt noch kein Sachstand vor.</translation>
    </message>
    <message>
        <source>The report on clause %1 is not approved.</source>
        <translation>Der Sachstand zu Punkt %1 ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>Every report was told in an earlier letter.</source>
        <translation>Alle Sachstände wurden schon in einer früheren Hausmitteilung mitgeteilt.</translation>
    </message>
    <message>
        <source>Nobody is named who signs.</source>
        <translation>Es ist niemand genannt, der unterschreibt.</translation>
    </message>
    <message>
        <source>There are no recipients.</source>
        <translation>Es sind keine Empfänger genannt.</translation>
    </message>
    <message numerus="yes">
        <source>The final report closes the resolution, but %n clause(s) are not settled.</source>
        <translation>
            <numerusform>Der Abschlussbericht schließt den Beschluss, aber %Ln Punkt ist nicht erledigt.</numerusform>
            <numerusform>Der Abschlussbericht schließt den Beschluss, aber %Ln Punkte sind nicht erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no date of the next review.</source>
        <translation>Es fehlt das Datum der nächsten Beschlusskontrolle.</translation>
    </message>
    <message>
        <source>The next review (%1) is not after the date of the letter.</source>
        <translation>Die nächste Beschlusskontrolle (%1) liegt nicht nach dem Datum der Hausmitteilung.</translation>
    </message>
    <message>
        <source>The letter is not public, but the distribution list “%1” is for everybody.</source>
        <translation>Die Hausmitteilung ist nicht öffentlich, der Verteiler „%1“ aber für alle.</translation>
    </message>
    <message>
        <source>The letter is not public: it may only go to those who are entitled to see it.</source>
        <translation>Die Hausmitteilung ist nicht öffentlich: Sie darf nur an Berechtigte gehen.</translation>
    </message>
    <message>
        <source>A letter cannot be saved as &quot;%1&quot;; choose one of %2.</source>
        <translation>Eine Hausmitteilung kann nicht als „%1“ gespeichert werden; wählen Sie %2.</translation>
    </message>
    <message>
        <source>The content of the letter that was kept cannot be read; its PDF is unharmed.</source>
        <translation>Der Inhalt der aufbewahrten Hausmitteilung kann nicht gelesen werden; ihr PDF ist unversehrt.</translation>
    </message>
    <message>
        <source>The letter was made by a newer version of the program; its PDF can be opened.</source>
        <translation>Die Hausmitteilung stammt von einer neueren Fassung des Programms; ihr PDF lässt sich öffnen.</translation>
    </message>
    <message>
        <source>The letter has left the house already; write a new one that corrects it.</source>
        <translation>Die Hausmitteilung ist schon freigegeben; schreiben Sie eine neue, die sie berichtigt.</translation>
    </message>
    <message>
        <source>The letter is still a draft; release it first.</source>
        <translation>Die Hausmitteilung ist noch ein Entwurf; geben Sie sie erst frei.</translation>
    </message>
    <message>
        <source>Release the letter on %1</source>
        <translation>Hausmitteilung zu %1 freigeben</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Hausmitteilung versandt</translation>
    </message>
    <message>
        <source>Nobody stands at this place of the circulation.</source>
        <translation>An dieser Stelle des Umlaufs steht niemand.</translation>
    </message>
    <message>
        <source>Acknowledgement by %1</source>
        <translation>Kenntnisnahme durch %1</translation>
    </message>
    <message>
        <source>The placeholder {%1} in “%2” (line %3, character %4) is not known; choose one from the list.</source>
        <translation>Der Platzhalter {%1} in „%2“ (Zeile %3, Zeichen %4) ist unbekannt; wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>The coat of arms in the profile is damaged.</source>
        <translation>Das Wappen im Profil ist beschädigt.</translation>
    </message>
    <message>
        <source>Sender of %1</source>
        <translation>Absender von %1</translation>
    </message>
    <message>
        <source>Recipients of %1</source>
        <translation>Empfänger von %1</translation>
    </message>
    <message>
        <source>The file is too large for a letter profile.</source>
        <translation>Die Datei ist zu groß für ein Briefprofil.</translation>
    </message>
    <message>
        <source>The file is no letter profile.</source>
        <translation>Die Datei ist kein Briefprofil.</translation>
    </message>
    <message>
        <source>The file is no letter profile (error at byte %1).</source>
        <translation>Die Datei ist kein Briefprofil (Fehler bei Byte %1).</translation>
    </message>
    <message>
        <source>The letter profile was made by a newer version of the program.</source>
        <translation>Das Briefprofil stammt von einer neueren Fassung des Programms.</translation>
    </message>
    <message>
        <source>LibreOffice (%1) cannot be started; nothing was written.</source>
        <translation>LibreOffice (%1) lässt sich nicht starten; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>LibreOffice took too long and was stopped; nothing was written.</source>
        <translation>LibreOffice brauchte zu lange und wurde angehalten; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>LibreOffice stopped before it was done; nothing was written.</source>
        <translation>LibreOffice hat sich vor dem Ende beendet; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no room for the temporary files of LibreOffice; nothing was written.</source>
        <translation>Für die Zwischendateien von LibreOffice ist kein Platz; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This form needs LibreOffice, which was not found; install it or choose its place in the settings.</source>
        <translation>Diese Form braucht LibreOffice, das nicht gefunden wurde; installieren Sie es oder wählen Sie seinen Ort in den Einstellungen.</translation>
    </message>
    <message>
        <source>LibreOffice is not at “%1”; choose its place in the settings.</source>
        <translation>LibreOffice ist nicht bei „%1“; wählen Sie seinen Ort in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is no letter profile “%1”.</source>
        <translation>Es gibt kein Briefprofil „%1“.</translation>
    </message>
    <message>
        <source>A letter profile needs a name.</source>
        <translation>Ein Briefprofil braucht einen Namen.</translation>
    </message>
    <message>
        <source>There already is a letter profile “%1”; choose another name.</source>
        <translation>Es gibt schon ein Briefprofil „%1“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Letter profile “%1”</source>
        <translation>Briefprofil „%1“</translation>
    </message>
    <message>
        <source>Letters are written with the profile “%1”</source>
        <translation>Hausmitteilungen nach dem Profil „%1“</translation>
    </message>
    <message>
        <source>The profile “%1” is in use; choose another one for the city first.</source>
        <translation>Das Profil „%1“ wird verwendet; wählen Sie für die Stadt erst ein anderes.</translation>
    </message>
    <message>
        <source>Remove the letter profile “%1”</source>
        <translation>Briefprofil „%1“ entfernen</translation>
    </message>
    <message>
        <source>LibreOffice did not convert the file; nothing was written.</source>
        <translation>LibreOffice hat die Datei nicht umgewandelt; es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Release %n letter(s)</source>
        <translation>
            <numerusform>Hausmitteilung freigeben</numerusform>
            <numerusform>%Ln Hausmitteilungen freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest report on clause %1 is not approved; the letter tells the one before it.</source>
        <translation>Der neueste Sachstand zu Punkt %1 ist nicht freigegeben; die Hausmitteilung nennt den davor.</translation>
    </message>
    <message>
        <source>The font “%1” is not on this computer; the letter is set in “%2”.</source>
        <translation>Die Schrift „%1“ ist auf diesem Rechner nicht da; gesetzt wird in „%2“.</translation>
    </message>
    <message>
        <source>The letter on %1 tells nothing that an earlier one did not; it was not released, and nothing was changed.</source>
        <translation>Die Hausmitteilung zu %1 berichtet nichts, was nicht schon eine frühere berichtet hat; sie wurde nicht freigegeben, und es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were released and are kept in the database, but the file %1 could not be put in its place. It can be written again.</source>
        <translation>
            <numerusform>Die Hausmitteilung ist freigegeben und in der Datenbank aufbewahrt, aber die Datei %1 konnte nicht abgelegt werden. Sie kann noch einmal geschrieben werden.</numerusform>
            <numerusform>%Ln Hausmitteilungen sind freigegeben und in der Datenbank aufbewahrt, aber die Datei %1 konnte nicht abgelegt werden. Sie kann noch einmal geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter still names %1 as the next review, the day of the review that it answers itself.</source>
        <translation>Die Hausmitteilung nennt als nächste Beschlusskontrolle noch den %1, also den Termin, zu dem sie selbst berichtet.</translation>
    </message>
    <message>
        <source>The letter is dated %1, which is in the future.</source>
        <translation>Die Hausmitteilung trägt das Datum %1, das in der Zukunft liegt.</translation>
    </message>
    <message>
        <source>A letter of the same day (%1) has left the house already.</source>
        <translation>Eine Hausmitteilung vom selben Tag (%1) hat das Haus schon verlassen.</translation>
    </message>
    <message>
        <source>In the wording of clause %1 the quotation marks are set as German ones: %2 instead of %3.</source>
        <translation>Im Wortlaut von Punkt %1 werden die Anführungszeichen deutsch gesetzt: %2 statt %3.</translation>
    </message>
    <message>
        <source>The text of the released letter on %1 is not what its content says.</source>
        <translation>Der Text der freigegebenen Hausmitteilung zu %1 ist nicht, was ihr Inhalt sagt.</translation>
    </message>
    <message>
        <source>There is a file %1 already; it stays, and nothing was released. Please choose another name.</source>
        <translation>Die Datei %1 gibt es schon; sie bleibt, und nichts wurde freigegeben. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Then it stopped, and the other letters are as they were: %1</source>
        <translation>Danach wurde abgebrochen, und die übrigen Hausmitteilungen sind, wie sie waren: %1</translation>
    </message>
    <message>
        <source>The released letter on %1 tells of %2.</source>
        <translation>Die freigegebene Hausmitteilung zu %1 berichtet über %2.</translation>
    </message>
    <message>
        <source>The PDF of the released letter on %1 is that of another letter.</source>
        <translation>Das PDF der freigegebenen Hausmitteilung zu %1 ist das einer anderen Hausmitteilung.</translation>
    </message>
</context>
<context>
    <name>LetterWording</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Word at the tick box</source>
        <translation>Wort am Ankreuzfeld</translation>
    </message>
    <message>
        <source>Notice above the recipients of a confidential letter</source>
        <translation>Vermerk über den Empfängern einer vertraulichen Hausmitteilung</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Return line</source>
        <translation>Rücksendezeile</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Label of the file reference</source>
        <translation>Beschriftung des Geschäftszeichens</translation>
    </message>
    <message>
        <source>Label of the clerk</source>
        <translation>Beschriftung der Bearbeitung</translation>
    </message>
    <message>
        <source>Label of the telephone number</source>
        <translation>Beschriftung der Telefonnummer</translation>
    </message>
    <message>
        <source>Label of the e-mail address</source>
        <translation>Beschriftung der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Label of the date</source>
        <translation>Beschriftung des Datums</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Subject of a final letter</source>
        <translation>Betreff des Abschlussberichts</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Sentence of a correction</source>
        <translation>Satz einer Berichtigung</translation>
    </message>
    <message>
        <source>Opening sentence, interim</source>
        <translation>Einleitungssatz, Zwischenbericht</translation>
    </message>
    <message>
        <source>Opening sentence, final</source>
        <translation>Einleitungssatz, Abschlussbericht</translation>
    </message>
    <message>
        <source>Beginning of a joint report</source>
        <translation>Beginn eines gemeinsamen Sachstands</translation>
    </message>
    <message>
        <source>Beginning of a report that was told before</source>
        <translation>Beginn eines schon mitgeteilten Sachstands</translation>
    </message>
    <message>
        <source>Clause without a report</source>
        <translation>Punkt ohne Sachstand</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Beschlusskontrolle</translation>
    </message>
    <message>
        <source>End of the control</source>
        <translation>Ende der Beschlusskontrolle</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Grußformel</translation>
    </message>
    <message>
        <source>Heading of the acknowledgements</source>
        <translation>Überschrift der Kenntnisnahme</translation>
    </message>
    <message>
        <source>Subject of the e-mail</source>
        <translation>Betreff der E-Mail</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Text der E-Mail</translation>
    </message>
</context>
<context>
    <name>MailDelivery</name>
    <message>
        <source>The mail server refused user name or password.</source>
        <translation>Der Mailserver hat Benutzer oder Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The certificate of the mail server cannot be trusted; nothing was sent.</source>
        <translation>Dem Zertifikat des Mailservers kann nicht vertraut werden; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption; nothing was sent.</source>
        <translation>Der Mailserver bietet keine Verschlüsselung; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The mail server “%1” cannot be reached.</source>
        <translation>Der Mailserver „%1“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Mails cannot be sent here.</source>
        <translation>Hier können keine Mails gesendet werden.</translation>
    </message>
    <message>
        <source>The connection broke after the mail had been sent; whether it arrived is not known, and it is not sent again by itself.</source>
        <translation>Die Verbindung riss ab, nachdem die Mail übertragen war; ob sie ankam, ist nicht bekannt, und von selbst wird sie nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Cancelled; not sent.</source>
        <translation>Abgebrochen; nicht gesendet.</translation>
    </message>
    <message>
        <source>“%1” is no address of a mail server; nothing was sent.</source>
        <translation>„%1“ ist keine Adresse eines Mailservers; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Der Mailserver hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to the mail server broke off.</source>
        <translation>Die Verbindung zum Mailserver brach ab.</translation>
    </message>
    <message>
        <source>The mail server did not take the mail (fault %1).</source>
        <translation>Der Mailserver hat die Mail nicht angenommen (Fehler %1).</translation>
    </message>
    <message>
        <source>The mail server takes no mails at present; please try again later.</source>
        <translation>Der Mailserver nimmt zurzeit keine Mails an; bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The mail server wants a user name and a password; both are in the settings.</source>
        <translation>Der Mailserver verlangt Benutzernamen und Passwort; beides steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>The mail server does not take mails for “%1” at present (answer %2); please try again later.</source>
        <translation>Der Mailserver nimmt zurzeit keine Mails für „%1“ an (Antwort %2); bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The mail server refuses the address “%1” (answer %2).</source>
        <translation>Der Mailserver weist die Adresse „%1“ zurück (Antwort %2).</translation>
    </message>
    <message>
        <source>The mail server does not take mails from “%1” at present (answer %2); please try again later.</source>
        <translation>Der Mailserver nimmt zurzeit keine Mails von „%1“ an (Antwort %2); bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The mail server refuses the sender “%1” (answer %2).</source>
        <translation>Der Mailserver weist den Absender „%1“ zurück (Antwort %2).</translation>
    </message>
    <message>
        <source>The mail server did not take the mail (answer %1).</source>
        <translation>Der Mailserver hat die Mail nicht angenommen (Antwort %1).</translation>
    </message>
    <message>
        <source>Not tried: the mail server broke off twice before it had answered.</source>
        <translation>Nicht versucht: Der Mailserver brach zweimal ab, bevor er geantwortet hatte.</translation>
    </message>
</context>
<context>
    <name>MailDraft</name>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine Mailadresse.</translation>
    </message>
</context>
<context>
    <name>MemoReader</name>
    <message>
        <source>Clause %1 has no report in this letter.</source>
        <translation>Punkt %1 hat in dieser Hausmitteilung keinen Sachstand.</translation>
    </message>
    <message>
        <source>The closing quotation mark of this clause is missing; check where its wording ends.</source>
        <translation>Das schließende Anführungszeichen dieses Punktes fehlt; prüfen Sie, wo sein Wortlaut endet.</translation>
    </message>
    <message>
        <source>The letter does not quote clause %1.</source>
        <translation>Die Hausmitteilung gibt den Wortlaut von Punkt %1 nicht wieder.</translation>
    </message>
    <message>
        <source>The letter names no next review and does not end the control.</source>
        <translation>Die Hausmitteilung nennt keine nächste Beschlusskontrolle und schließt sie nicht ab.</translation>
    </message>
    <message>
        <source>The date of the next review cannot be read: “%1”.</source>
        <translation>Das Datum der nächsten Beschlusskontrolle ist nicht lesbar: „%1“.</translation>
    </message>
    <message>
        <source>The letter has no date behind its label.</source>
        <translation>Hinter „Datum“ steht kein Datum.</translation>
    </message>
    <message>
        <source>The date of the letter cannot be read: “%1”.</source>
        <translation>Das Datum der Hausmitteilung ist nicht lesbar: „%1“.</translation>
    </message>
    <message>
        <source>The letter has no date.</source>
        <translation>Die Hausmitteilung hat kein Datum.</translation>
    </message>
    <message>
        <source>The number of the resolution was not found.</source>
        <translation>Die Nummer des Beschlusses wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The meeting number has an unusual form: “%1”.</source>
        <translation>Die Sitzungsnummer hat eine ungewöhnliche Form: „%1“.</translation>
    </message>
    <message>
        <source>The number of the resolution has an unusual form: “%1”.</source>
        <translation>Die Nummer des Beschlusses hat eine ungewöhnliche Form: „%1“.</translation>
    </message>
    <message>
        <source>The letter names no title of the resolution.</source>
        <translation>Die Hausmitteilung nennt keinen Titel des Beschlusses.</translation>
    </message>
    <message>
        <source>“%1” is no status letter: it has no subject with a resolution and no numbered clauses. Nothing was stored.</source>
        <translation>„%1“ ist keine Hausmitteilung: Es fehlen ein Betreff mit Beschluss oder nummerierte Beschlusspunkte. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” looks misread.</source>
        <translation>„%1“ sieht falsch erkannt aus.</translation>
    </message>
    <message>
        <source>“%1” looks misread; perhaps “%2”.</source>
        <translation>„%1“ sieht falsch erkannt aus; vielleicht „%2“.</translation>
    </message>
    <message>
        <source>The German dictionary (hunspell-de-de) is missing: words broken by a scan were not repaired.</source>
        <translation>Das deutsche Wörterbuch (hunspell-de-de) fehlt: Beim Scannen zerrissene Wörter wurden nicht zusammengefügt.</translation>
    </message>
    <message>
        <source>The number “%1” of the clause was read as 1.</source>
        <translation>Die Nummer „%1“ des Beschlusspunktes wurde als 1 gelesen.</translation>
    </message>
    <message>
        <source>The opening quotation mark of this clause is missing; check where its wording begins.</source>
        <translation>Das öffnende Anführungszeichen dieses Beschlusspunktes fehlt; prüfen Sie, wo sein Wortlaut beginnt.</translation>
    </message>
    <message>
        <source>The date “%1” is misread; it was taken for %2.</source>
        <translation>Das Datum „%1“ ist verlesen; angenommen wurde %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” were joined over the line end; they might be two words.</source>
        <translation>„%1“ und „%2“ wurden über das Zeilenende verbunden; es könnten zwei Wörter sein.</translation>
    </message>
    <message>
        <source>“%1” and “%2” might be one word that the line end has torn.</source>
        <translation>„%1“ und „%2“ könnten ein Wort sein, das am Zeilenende getrennt wurde.</translation>
    </message>
    <message>
        <source>“%1” looks like a stamp and was left out.</source>
        <translation>„%1“ sieht nach einem Stempel aus und wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” has too much text for a status letter.</source>
        <translation>„%1“ hat für eine Hausmitteilung zu viel Text.</translation>
    </message>
    <message>
        <source>“%1” looks like a speck of the scan and was left out.</source>
        <translation>„%1“ sieht nach einem Fleck auf der Vorlage aus und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Number %1 stands above two different wordings; both were taken for clauses.</source>
        <translation>Nummer %1 steht über zwei verschiedenen Wortlauten; beide wurden als Beschlusspunkte gelesen.</translation>
    </message>
    <message>
        <source>The report begins with a quotation that is not the wording of clause %1.</source>
        <translation>Der Sachstand beginnt mit einem Zitat, das nicht der Wortlaut von Punkt %1 ist.</translation>
    </message>
    <message>
        <source>This part is unusually long; another may have run into it.</source>
        <translation>Dieser Teil ist ungewöhnlich lang; vielleicht ist ein anderer hineingeraten.</translation>
    </message>
    <message>
        <source>It is not sure whether the hyphen between “%1” and “%2” belongs to the word.</source>
        <translation>Es ist nicht sicher, ob der Bindestrich zwischen „%1“ und „%2“ zum Wort gehört.</translation>
    </message>
    <message>
        <source>“%1” begins a line within this part; it may be the number of a clause or report of its own.</source>
        <translation>„%1“ steht in diesem Teil am Anfang einer Zeile; vielleicht beginnt dort ein eigener Beschlusspunkt oder Sachstand.</translation>
    </message>
    <message>
        <source>A second quotation begins with “%1…” within this part; it may be the wording of a clause.</source>
        <translation>In diesem Teil beginnt mit „%1…“ ein zweites Zitat; vielleicht ist es der Wortlaut eines Beschlusspunktes.</translation>
    </message>
    <message>
        <source>“%1” is a paper for a decision and no status letter. Nothing was stored.</source>
        <translation>„%1“ ist eine Beschlussvorlage und keine Hausmitteilung. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is a motion and no status letter. Nothing was stored.</source>
        <translation>„%1“ ist ein Antrag und keine Hausmitteilung. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is a question to the administration and no status letter. Nothing was stored.</source>
        <translation>„%1“ ist eine Anfrage und keine Hausmitteilung. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is an answer to a question and no status letter. Nothing was stored.</source>
        <translation>„%1“ ist die Antwort auf eine Anfrage und keine Hausmitteilung. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” are minutes of a meeting and no status letter. Nothing was stored.</source>
        <translation>„%1“ ist eine Niederschrift und keine Hausmitteilung. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is a table and no status letter. Nothing was stored.</source>
        <translation>„%1“ ist eine Tabelle und keine Hausmitteilung. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The next review is not after the date of the letter; one of the two may be misread.</source>
        <translation>Die nächste Beschlusskontrolle liegt nicht nach dem Datum der Hausmitteilung; eines von beiden kann verlesen sein.</translation>
    </message>
    <message>
        <source>No clause %1 was found before clause %2.</source>
        <translation>Vor Beschlusspunkt %2 wurde kein Beschlusspunkt %1 gefunden.</translation>
    </message>
    <message>
        <source>The next review is more than five years after the date of the letter; one of the two may be misread.</source>
        <translation>Die nächste Beschlusskontrolle liegt mehr als fünf Jahre nach dem Datum der Hausmitteilung; eines von beiden ist vielleicht falsch erkannt.</translation>
    </message>
    <message>
        <source>The date of the letter does not fit a resolution of %1; one of the two may be misread.</source>
        <translation>Das Datum der Hausmitteilung passt nicht zu einem Beschluss von %1; eines von beiden ist vielleicht falsch erkannt.</translation>
    </message>
    <message>
        <source>“%1…” within this part looks like the subject of another letter; what follows may be about another resolution.</source>
        <translation>„%1…“ in diesem Teil sieht wie der Betreff einer anderen Hausmitteilung aus; was folgt, gehört vielleicht zu einem anderen Beschluss.</translation>
    </message>
    <message>
        <source>“%1” is an invitation to a meeting and no status letter. Nothing was stored.</source>
        <translation>„%1“ ist eine Einladung zu einer Sitzung und keine Hausmitteilung. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is written for the press or the public and is no status letter. Nothing was stored.</source>
        <translation>„%1“ ist für Presse oder Öffentlichkeit geschrieben und keine Hausmitteilung. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” stands before one wording within this part; these may be several clauses.</source>
        <translation>„%1“ steht innerhalb dieses Teils vor einem Wortlaut; es können mehrere Beschlusspunkte sein.</translation>
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
    <name>Navigation</name>
    <message>
        <source>O&amp;verview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>&amp;Resolutions</source>
        <translation>&amp;Beschlüsse</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Hausmitteilungen</translation>
    </message>
    <message>
        <source>&amp;Offices</source>
        <translation>Ä&amp;mter</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>&amp;Zuarbeiten</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>&amp;Wiedervorlagen</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open the list</source>
        <translation>Liste öffnen</translation>
    </message>
</context>
<context>
    <name>OpenedLetter</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>is being stored</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Nothing had to be changed: this letter was already stored.</source>
        <translation>Nichts war zu ändern: Dieses Schreiben war bereits gespeichert.</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>PdfText</name>
    <message>
        <source>“%1” is protected by a password; save it without one and import it again.</source>
        <translation>„%1“ ist durch ein Passwort geschützt; speichern Sie die Datei ohne Passwort und lesen Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>“%1” is a damaged PDF and cannot be read.</source>
        <translation>„%1“ ist ein beschädigtes PDF und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” has too much text for a status letter.</source>
        <translation>„%1“ hat zu viel Text für eine Hausmitteilung.</translation>
    </message>
    <message>
        <source>“%1” holds only pictures of pages; let a text recognition run over it first.</source>
        <translation>„%1“ enthält nur Bilder von Seiten; lassen Sie zuerst eine Texterkennung darüber laufen.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>number of the resolution</source>
        <translation>Nummer des Beschlusses</translation>
    </message>
    <message>
        <source>title of the resolution</source>
        <translation>Titel des Beschlusses</translation>
    </message>
    <message>
        <source>number of the meeting</source>
        <translation>Sitzungsnummer</translation>
    </message>
    <message>
        <source>committee that decided</source>
        <translation>Gremium, das beschlossen hat</translation>
    </message>
    <message>
        <source>day of the resolution</source>
        <translation>Tag des Beschlusses</translation>
    </message>
    <message>
        <source>file reference (GZ)</source>
        <translation>Geschäftszeichen (GZ)</translation>
    </message>
    <message>
        <source>division that writes the letter</source>
        <translation>Geschäftsbereich, der schreibt</translation>
    </message>
    <message>
        <source>lead office</source>
        <translation>federführendes Amt</translation>
    </message>
    <message>
        <source>date of the letter</source>
        <translation>Datum der Hausmitteilung</translation>
    </message>
    <message>
        <source>date of the next review</source>
        <translation>Datum der nächsten Beschlusskontrolle</translation>
    </message>
    <message>
        <source>clauses that a joint report covers</source>
        <translation>Punkte eines gemeinsamen Sachstands</translation>
    </message>
    <message>
        <source>day of a report that was told before</source>
        <translation>Tag eines schon mitgeteilten Sachstands</translation>
    </message>
    <message>
        <source>date of the letter that is corrected</source>
        <translation>Datum der berichtigten Hausmitteilung</translation>
    </message>
    <message>
        <source>name of the city</source>
        <translation>Name der Stadt</translation>
    </message>
    <message>
        <source>address of the sender</source>
        <translation>Anschrift des Absenders</translation>
    </message>
    <message>
        <source>clerk who is named</source>
        <translation>genannte Bearbeitung</translation>
    </message>
    <message>
        <source>telephone number of the clerk</source>
        <translation>Telefonnummer der Bearbeitung</translation>
    </message>
</context>
<context>
    <name>ReaderProcess</name>
    <message>
        <source>File without a name</source>
        <translation>Datei ohne Namen</translation>
    </message>
    <message>
        <source>“%1” is damaged so that its reading broke off; nothing was taken over. Please have it saved anew.</source>
        <translation>„%1“ ist so beschädigt, dass das Lesen abbrach; es wurde nichts übernommen. Bitte die Datei neu speichern lassen.</translation>
    </message>
    <message>
        <source>“%1” takes too long to be read; nothing was taken over. Please have it saved anew.</source>
        <translation>Das Lesen von „%1“ dauert zu lange; es wurde nichts übernommen. Bitte die Datei neu speichern lassen.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than any letter or form does; nothing was taken over. Please have it saved anew.</source>
        <translation>„%1“ braucht mehr Arbeitsspeicher als jede Hausmitteilung und jedes Formular; es wurde nichts übernommen. Bitte die Datei neu speichern lassen.</translation>
    </message>
    <message>
        <source>The part of the program that reads PDF files and tables (%1) is missing or cannot be started; please install the program anew.</source>
        <translation>Der Teil des Programms, der PDF-Dateien und Tabellen liest (%1), fehlt oder lässt sich nicht starten; bitte das Programm neu installieren.</translation>
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
    <message>
        <source>Request</source>
        <translation>Zuarbeit</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Released letter</source>
        <translation>Freigegebene Hausmitteilung</translation>
    </message>
</context>
<context>
    <name>ReminderEdits</name>
    <message>
        <source>Reminder on %1</source>
        <translation>Wiedervorlage zu %1</translation>
    </message>
    <message numerus="yes">
        <source>Reminder on %n resolution(s)</source>
        <translation>
            <numerusform>Wiedervorlage zu %Ln Beschluss</numerusform>
            <numerusform>Wiedervorlage zu %Ln Beschlüssen</numerusform>
        </translation>
    </message>
    <message>
        <source>Postpone reminder</source>
        <translation>Wiedervorlage verschieben</translation>
    </message>
    <message>
        <source>Reminder done</source>
        <translation>Wiedervorlage erledigt</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>ohne Notiz</translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <translation>%1, Punkt %2</translation>
    </message>
</context>
<context>
    <name>ReportEdits</name>
    <message>
        <source>Report on %1</source>
        <translation>Sachstand zu %1</translation>
    </message>
    <message>
        <source>Submit report</source>
        <translation>Sachstand vorlegen</translation>
    </message>
    <message>
        <source>Approve report</source>
        <translation>Sachstand freigeben</translation>
    </message>
    <message>
        <source>Give report back</source>
        <translation>Sachstand zurückgeben</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n report(s)</source>
        <translation>
            <numerusform>%Ln Sachstand freigeben</numerusform>
            <numerusform>%Ln Sachstände freigeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n report(s) back</source>
        <translation>
            <numerusform>%Ln Sachstand zurückgeben</numerusform>
            <numerusform>%Ln Sachstände zurückgeben</numerusform>
        </translation>
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
    <name>RequestEdits</name>
    <message numerus="yes">
        <source>Ask %n office(s)</source>
        <translation>
            <numerusform>%Ln Amt um Zuarbeit bitten</numerusform>
            <numerusform>%Ln Ämter um Zuarbeit bitten</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind office</source>
        <translation>Amt erinnern</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n office(s)</source>
        <translation>
            <numerusform>%Ln Amt erinnern</numerusform>
            <numerusform>%Ln Ämter erinnern</numerusform>
        </translation>
    </message>
    <message>
        <source>Close request</source>
        <translation>Zuarbeit schließen</translation>
    </message>
    <message>
        <source>Close requests</source>
        <translation>Zuarbeiten schließen</translation>
    </message>
    <message>
        <source>Answer of an office</source>
        <translation>Antwort eines Amtes</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>The form could not be written.</source>
        <translation>Das Formular konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Being sent by mail. If this stays, nobody knows whether it arrived; please ask there.</source>
        <translation>Wird per Mail versandt. Bleibt das stehen, ist nicht bekannt, ob sie angekommen ist; bitte dort nachfragen.</translation>
    </message>
    <message>
        <source>The office has no mail address.</source>
        <translation>Das Amt hat keine Mailadresse.</translation>
    </message>
    <message>
        <source>%1 has been asked meanwhile; please look at the requests again.</source>
        <translation>%1 wurde inzwischen angefragt; bitte die Anfragen noch einmal ansehen.</translation>
    </message>
</context>
<context>
    <name>ResolutionColumns</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Settled clauses</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Reviewed next</source>
        <translation>Nächste Kontrolle</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln Tag zu spät</numerusform>
            <numerusform>%Ln Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>ResolutionEdits</name>
    <message>
        <source>New resolution %1</source>
        <translation>Neuer Beschluss %1</translation>
    </message>
    <message>
        <source>Related papers</source>
        <translation>Zugehörige Vorlagen</translation>
    </message>
    <message>
        <source>Remove related paper %1</source>
        <translation>Zugehörige Vorlage %1 entfernen</translation>
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
    <message>
        <source>delayed</source>
        <translation>verzögert</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Somebody has the database open, so it was not replaced; nothing was changed. Please have it closed everywhere and try again.</source>
        <translation>Jemand hat die Datenbank geöffnet, deshalb wurde sie nicht ersetzt; es wurde nichts geändert. Sie muss erst überall geschlossen sein.</translation>
    </message>
    <message>
        <source>What is there could not be kept as “%1”; nothing was changed.</source>
        <translation>Was dort liegt, konnte nicht als „%1“ aufgehoben werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be put in its place; nothing was changed.</source>
        <translation>„%1“ konnte nicht an seine Stelle gebracht werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The restored database is in its place, but the disk did not confirm it. What was there before is kept as “%1”.</source>
        <translation>Die wiederhergestellte Datenbank liegt an ihrer Stelle, der Datenträger hat es aber nicht bestätigt. Was vorher dort lag, ist als „%1“ aufgehoben.</translation>
    </message>
</context>
<context>
    <name>ReturnedFiles</name>
    <message>
        <source>Mails that Outlook has saved as .msg cannot be read; please save the attached table, or the mail as .eml.</source>
        <translation>Mails, die Outlook als .msg gespeichert hat, sind nicht lesbar; bitte die angehängte Tabelle speichern oder die Mail als .eml.</translation>
    </message>
    <message>
        <source>The mail keeps what is attached in a format of Outlook alone (winmail.dat); please ask for the table itself.</source>
        <translation>Die Mail enthält ihre Anlagen in einem Format, das nur Outlook kennt (winmail.dat); bitte die Tabelle selbst anfordern.</translation>
    </message>
    <message>
        <source>No table is attached to this mail.</source>
        <translation>An dieser Mail hängt keine Tabelle.</translation>
    </message>
    <message>
        <source>attachment %1</source>
        <translation>Anhang %1</translation>
    </message>
    <message>
        <source>This is attached beside the form and was not read.</source>
        <translation>Das ist neben dem Formular angehängt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>No table is attached to this mail, but: %1.</source>
        <translation>An dieser Mail hängt keine Tabelle, sondern: %1.</translation>
    </message>
</context>
<context>
    <name>ReviewDay</name>
    <message>
        <source>The next review (%1) has passed already.</source>
        <translation>Die nächste Beschlusskontrolle (%1) ist schon vergangen.</translation>
    </message>
    <message>
        <source>The next review (%1) is more than five years away.</source>
        <translation>Die nächste Beschlusskontrolle (%1) liegt mehr als fünf Jahre entfernt.</translation>
    </message>
</context>
<context>
    <name>ReviewEdits</name>
    <message>
        <source>Rule for reviews of %1</source>
        <translation>Regel für die Kontrolle von %1</translation>
    </message>
    <message numerus="yes">
        <source>Exempt %n resolution(s) from review</source>
        <translation>
            <numerusform>%Ln Beschluss von der Kontrolle ausnehmen</numerusform>
            <numerusform>%Ln Beschlüsse von der Kontrolle ausnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause %1 is “%2”: a resolution is closed when all its clauses are settled.</source>
        <translation>Punkt %1 ist „%2“: Ein Beschluss wird abgeschlossen, wenn alle Punkte erledigt sind.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>%1 reported as done</source>
        <translation>%1 als erledigt berichtet</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Put %1 under review</source>
        <translation>%1 unter Kontrolle stellen</translation>
    </message>
    <message>
        <source>Next review of %1</source>
        <translation>Nächste Beschlusskontrolle von %1</translation>
    </message>
    <message numerus="yes">
        <source>Next review of %n resolution(s)</source>
        <translation>
            <numerusform>Nächste Kontrolle von %Ln Beschluss</numerusform>
            <numerusform>Nächste Kontrolle von %Ln Beschlüssen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for reviews of %n resolution(s)</source>
        <translation>
            <numerusform>Kontrollregel für %Ln Beschluss</numerusform>
            <numerusform>Kontrollregel für %Ln Beschlüsse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRule</name>
    <message>
        <source>“%1” is no rule for reviews; write for example “every 3 months”, “2 weeks before meeting”, “on 24.08.2026” or “never: reason”.</source>
        <translation>„%1“ ist keine Regel für Kontrollen; schreiben Sie zum Beispiel „alle 3 Monate“, „2 Wochen vor der Sitzung“, „am 24.08.2026“ oder „nie: Grund“.</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>every half-year</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jährlich</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Never to review needs its reason, as in “never: reason”.</source>
        <translation>„Nie“ braucht einen Grund, etwa „nie: Grund“.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before each meeting</source>
        <translation>
            <numerusform>%Ln Woche vor jeder Sitzung</numerusform>
            <numerusform>%Ln Wochen vor jeder Sitzung</numerusform>
        </translation>
    </message>
    <message>
        <source>never: %1</source>
        <translation>nie: %1</translation>
    </message>
    <message>
        <source>no rule of its own</source>
        <translation>keine eigene Regel</translation>
    </message>
</context>
<context>
    <name>ReviewSettings</name>
    <message>
        <source>The settings for reviews cannot be read.</source>
        <translation>Die Einstellungen zur Kontrolle sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Settings for reviews</source>
        <translation>Einstellungen zur Kontrolle</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>The file is no table that can be read (XLSX or ODS).</source>
        <translation>Die Datei ist keine lesbare Tabelle (XLSX oder ODS).</translation>
    </message>
    <message>
        <source>The table is too large to be a form.</source>
        <translation>Die Tabelle ist zu groß für ein Formular.</translation>
    </message>
    <message>
        <source>The table has a password or the old Excel format; please have it saved as XLSX without a password.</source>
        <translation>Die Tabelle hat ein Kennwort oder das alte Excel-Format; bitte als XLSX ohne Kennwort speichern lassen.</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a PDF, so nothing was read from it.</source>
        <translation>„%1“ ist weder ein Text noch ein PDF; es wurde nichts daraus gelesen.</translation>
    </message>
    <message>
        <source>“%1” is a table and no status letter. Nothing was stored.</source>
        <translation>„%1“ ist eine Tabelle und keine Hausmitteilung. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is a file of a word processor; save it as PDF or text and import that.</source>
        <translation>„%1“ ist eine Datei einer Textverarbeitung; bitte als PDF oder Text speichern und diese Datei importieren. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>ToldBefore</name>
    <message>
        <source>show with its date</source>
        <translation>mit Datum zeigen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>What is &amp;due</source>
        <translation>Was &amp;fällig ist</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>&amp;Wiedervorlagen</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>Undecided</name>
    <message>
        <source>The rule gives no date for %1; nothing was changed.</source>
        <translation>Die Regel ergibt für %1 kein Datum; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
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
    <message>
        <source>Never to review needs its reason.</source>
        <translation>Ein Beschluss, der nie kontrolliert wird, braucht dafür einen Grund.</translation>
    </message>
    <message>
        <source>Opening a closed resolution again needs its reason.</source>
        <translation>Einen abgeschlossenen Beschluss wieder zu öffnen braucht einen Grund.</translation>
    </message>
    <message>
        <source>Closing a resolution needs its note of completion.</source>
        <translation>Zum Abschließen gehört ein Erledigungsvermerk.</translation>
    </message>
    <message>
        <source>The completion was reported already; it is reported once.</source>
        <translation>Die Erledigung wurde bereits berichtet; das geschieht nur einmal.</translation>
    </message>
    <message>
        <source>“Cancelled” needs the number of the resolution that cancels it, such as “V0123/26”.</source>
        <translation>„Aufgehoben“ braucht die Nummer des Beschlusses, der ihn aufhebt, zum Beispiel „V0123/26“.</translation>
    </message>
    <message>
        <source>Approving a report needs who approves it, and when.</source>
        <translation>Zur Freigabe eines Sachstandes gehört, wer ihn freigibt und wann.</translation>
    </message>
    <message>
        <source>A request asks about at least one clause.</source>
        <translation>Eine Zuarbeit fragt nach mindestens einem Beschlusspunkt.</translation>
    </message>
    <message>
        <source>A request needs the day it is made and a later day for the answer.</source>
        <translation>Eine Zuarbeit braucht den Tag der Anfrage und einen späteren Tag für die Antwort.</translation>
    </message>
    <message>
        <source>An office is reminded at most three times.</source>
        <translation>Ein Amt wird höchstens dreimal erinnert.</translation>
    </message>
    <message>
        <source>Giving up a request needs a remark that says why.</source>
        <translation>Eine Zuarbeit ohne Antwort zu schließen braucht eine Bemerkung, warum.</translation>
    </message>
    <message>
        <source>A reminder needs its date.</source>
        <translation>Eine Wiedervorlage braucht ihr Datum.</translation>
    </message>
    <message>
        <source>The note is too long (at most 2,000 characters).</source>
        <translation>Die Notiz ist zu lang (höchstens 2.000 Zeichen).</translation>
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
    <name>app::cli::Text</name>
    <message>
        <source>Writes a checked copy of the database; others may go on working.</source>
        <translation>Schreibt eine geprüfte Kopie der Datenbank; andere können dabei weiterarbeiten.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>An existing FILE is replaced only by a good copy.
JSON: database, backup (paths), bytes.</source>
        <translation>Eine vorhandene DATEI wird nur durch eine einwandfreie Kopie ersetzt.
JSON: database, backup (Pfade), bytes.</translation>
    </message>
    <message>
        <source>The backup must be another file than the database.</source>
        <translation>Die Sicherung muss eine andere Datei sein als die Datenbank.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Saved and checked as “%1”.</source>
        <translation>Gesichert und geprüft als „%1“.</translation>
    </message>
    <message>
        <source>Checks the database: integrity, references, version, history, search index.</source>
        <translation>Prüft die Datenbank: Unversehrtheit, Bezüge, Version, Verlauf, Suchindex.</translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation>Die Datenbank ist in Ordnung.</translation>
    </message>
    <message>
        <source>The database is not in order; make a copy of the file and open its newest backup.</source>
        <translation>Die Datenbank ist nicht in Ordnung; kopieren Sie die Datei und öffnen Sie die neueste Sicherung.</translation>
    </message>
    <message>
        <source>The database “%1” does not exist; create it with “beschlusskontrolle-cli init”.</source>
        <translation>Die Datenbank „%1“ gibt es nicht; legen Sie sie mit „beschlusskontrolle-cli init“ an.</translation>
    </message>
    <message>
        <source>--row-version needs a number.</source>
        <translation>--row-version braucht eine Zahl.</translation>
    </message>
    <message>
        <source>There is no resolution with the number “%1”.</source>
        <translation>Es gibt keinen Beschluss mit der Nummer „%1“.</translation>
    </message>
    <message>
        <source>There is no office “%1”.</source>
        <translation>Es gibt kein Amt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-08-24 or 24.08.2026.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es als 2026-08-24 oder 24.08.2026.</translation>
    </message>
    <message>
        <source>%1 has no clause “%2”.</source>
        <translation>%1 hat keinen Beschlusspunkt „%2“.</translation>
    </message>
    <message>
        <source>Lists reviews and deadlines that are due or overdue, the oldest first.</source>
        <translation>Listet fällige und überfällige Beschlusskontrollen und Fristen, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>The last day that counts; without it 30 days from today.</source>
        <translation>Der letzte Tag, der zählt; ohne Angabe 30 Tage ab heute.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>Only what this office answers for (number or name).</source>
        <translation>Nur, wofür dieses Amt zuständig ist (Nummer oder Name).</translation>
    </message>
    <message>
        <source>OFFICE</source>
        <translation>AMT</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>Creates a database, empty or with sample data.</source>
        <translation>Legt eine Datenbank an, leer oder mit Beispieldaten.</translation>
    </message>
    <message>
        <source>Fill it with the invented city “Musterstadt”.</source>
        <translation>Mit der erfundenen Stadt „Musterstadt“ füllen.</translation>
    </message>
    <message>
        <source>Fill it with that many generated resolutions, for measurements.</source>
        <translation>Mit so vielen erzeugten Beschlüssen füllen, für Messungen.</translation>
    </message>
    <message>
        <source>JSON: database (path), sample (true or false), resolutions (number generated).
An existing file is never overwritten.</source>
        <translation>JSON: database (Pfad), sample (true oder false), resolutions (Zahl der erzeugten).
Eine vorhandene Datei wird nie überschrieben.</translation>
    </message>
    <message>
        <source>--resolutions needs a number from 1 to 1,000,000.</source>
        <translation>--resolutions braucht eine Zahl von 1 bis 1.000.000.</translation>
    </message>
    <message>
        <source>--sample and --resolutions exclude each other.</source>
        <translation>--sample und --resolutions schließen einander aus.</translation>
    </message>
    <message>
        <source>Created “%1”.</source>
        <translation>„%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>--output FILE is missing.</source>
        <translation>--output DATEI fehlt.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>Only resolutions that this office works on (number or name).</source>
        <translation>Nur Beschlüsse, an denen dieses Amt arbeitet (Nummer oder Name).</translation>
    </message>
    <message>
        <source>Only resolutions with a review or a deadline until then.</source>
        <translation>Nur Beschlüsse mit einer Beschlusskontrolle oder Frist bis dahin.</translation>
    </message>
    <message>
        <source>No resolutions.</source>
        <translation>Keine Beschlüsse.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Beschlusskontrolle</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The database; without it %1.</source>
        <translation>Die Datenbank; ohne Angabe %1.</translation>
    </message>
    <message>
        <source>The day that counts as today; without it the day of the system.</source>
        <translation>Der Tag, der als heute gilt; ohne Angabe der des Systems.</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>JSON für andere Programme ausgeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTIONS] [ARGUMENTS]</source>
        <translation>Aufruf: %1 BEFEHL [OPTIONEN] [ANGABEN]</translation>
    </message>
    <message>
        <source>Follows up the resolutions of a city council, clause by clause.</source>
        <translation>Verfolgt die Beschlüsse eines Stadtrates Punkt für Punkt.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 nothing recognised or found, 4 conflict.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 gescheitert, 2 falscher Aufruf, 3 nichts erkannt oder gefunden, 4 Konflikt.</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” explains a command and the fields of its JSON.</source>
        <translation>„%1 BEFEHL --help“ erklärt einen Befehl und die Felder seiner JSON-Ausgabe.</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONEN]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>There is no option “%1” here; see “%2 %3 --help”.</source>
        <translation>Eine Option „%1“ gibt es hier nicht; siehe „%2 %3 --help“.</translation>
    </message>
    <message>
        <source>--today needs a date such as 2026-08-24.</source>
        <translation>--today braucht ein Datum wie 2026-08-24.</translation>
    </message>
    <message>
        <source>A command is missing; see “%1 --help”.</source>
        <translation>Ein Befehl fehlt; siehe „%1 --help“.</translation>
    </message>
    <message>
        <source>There is no command “%1”; see “%2 --help”.</source>
        <translation>Einen Befehl „%1“ gibt es nicht; siehe „%2 --help“.</translation>
    </message>
    <message>
        <source>The value of an option is missing; see “%1 %2 --help”.</source>
        <translation>Der Wert einer Option fehlt; siehe „%1 %2 --help“.</translation>
    </message>
    <message>
        <source>Adds a report on one clause, or one joint report on several.</source>
        <translation>Fügt einen Sachstand zu einem Beschlusspunkt hinzu oder einen gemeinsamen zu mehreren.</translation>
    </message>
    <message>
        <source>REFERENCE CLAUSE[,CLAUSE…] --text-file FILE</source>
        <translation>NUMMER PUNKT[,PUNKT…] --text-file DATEI</translation>
    </message>
    <message>
        <source>The text, in UTF-8, UTF-16 or Latin-1; paragraphs are parted by a blank line.</source>
        <translation>Der Text, in UTF-8, UTF-16 oder Latin-1; Absätze trennt eine Leerzeile.</translation>
    </message>
    <message>
        <source>The day that the report speaks of; without it today.</source>
        <translation>Der Tag, von dem der Sachstand spricht; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Who reports; without it the user.</source>
        <translation>Wer berichtet; ohne Angabe der Benutzer.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>CLAUSE is the label; “5#2” is the second clause labelled 5.
JSON: reference, clauses (keys), asOf, author, text.</source>
        <translation>PUNKT ist die Bezeichnung; „5#2“ ist der zweite Punkt mit der Nummer 5.
JSON: reference, clauses (Schlüssel), asOf, author, text.</translation>
    </message>
    <message>
        <source>--text-file FILE is missing.</source>
        <translation>--text-file DATEI fehlt.</translation>
    </message>
    <message>
        <source>Report on %1, clause %2, was stored.</source>
        <translation>Der Sachstand zu %1, Punkt %2, wurde gespeichert.</translation>
    </message>
    <message>
        <source>Puts a copy in the place of the database; what was there is kept beside it.</source>
        <translation>Setzt eine Kopie an die Stelle der Datenbank; was dort lag, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The copy must be another file than the database.</source>
        <translation>Die Kopie muss eine andere Datei sein als die Datenbank.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be created.</source>
        <translation>Der Ordner von „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>„%1“ wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>What was there before is kept as “%1”.</source>
        <translation>Was vorher dort lag, ist erhalten als „%1“.</translation>
    </message>
    <message>
        <source>Only if the resolution still has this version (see show --json), else exit code 4.</source>
        <translation>Nur wenn der Beschluss noch diese Version hat (siehe show --json), sonst Rückgabewert 4.</translation>
    </message>
    <message>
        <source>%1: next review on %2</source>
        <translation>%1: nächste Beschlusskontrolle am %2</translation>
    </message>
    <message>
        <source>%1: no next review</source>
        <translation>%1: keine nächste Beschlusskontrolle</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>report on %1</source>
        <translation>Sachstand zu %1</translation>
    </message>
    <message>
        <source>Searches numbers, titles, clauses and reports; each word is found as the beginning of a word, the best hits first.</source>
        <translation>Durchsucht Nummern, Titel, Beschlusspunkte und Sachstände; jedes Wort wird als Wortanfang gefunden, die besten Treffer zuerst.</translation>
    </message>
    <message>
        <source>WORDS…</source>
        <translation>WÖRTER…</translation>
    </message>
    <message>
        <source>At most that many hits; without it 50.</source>
        <translation>Höchstens so viele Treffer; ohne Angabe 50.</translation>
    </message>
    <message>
        <source>JSON: hits [reference, title, place (reference, title, clause, report), clause (label or null), sentence, marks [start, length] of the words found in the sentence]. No hit: exit code 3.</source>
        <translation>JSON: hits [reference, title, place (reference, title, clause, report), clause (Bezeichnung oder null), sentence, marks [start, length] der gefundenen Wörter im Satz]. Kein Treffer: Rückgabewert 3.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on.</source>
        <translation>--limit braucht eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Zu „%1“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzungsnummer</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beschlossen am</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Lead office</source>
        <translation>Federführendes Amt</translation>
    </message>
    <message>
        <source>File reference</source>
        <translation>Geschäftszeichen (GZ)</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Öffentlichkeit</translation>
    </message>
    <message>
        <source>Not under review</source>
        <translation>Nicht kontrollpflichtig</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Related paper</source>
        <translation>Zugehörige Vorlage</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Deadline extended from %1 to %2: %3</source>
        <translation>Frist verlängert vom %1 auf den %2: %3</translation>
    </message>
    <message>
        <source>Letter of %1: %2</source>
        <translation>Hausmitteilung vom %1: %2</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Verlauf:</translation>
    </message>
    <message>
        <source>Shows one resolution with its clauses, reports, letters and history.</source>
        <translation>Zeigt einen Beschluss mit Beschlusspunkten, Sachständen, Hausmitteilungen und Verlauf.</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>Sets the status of a clause.</source>
        <translation>Setzt den Status eines Beschlusspunktes.</translation>
    </message>
    <message>
        <source>REFERENCE CLAUSE CODE</source>
        <translation>NUMMER PUNKT STATUS</translation>
    </message>
    <message>
        <source>Why; needed for deferred, cancellation_proposed, cancelled and moot.</source>
        <translation>Warum; nötig bei deferred, cancellation_proposed, cancelled und moot.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Only if the clause still has this version (see show --json), else exit code 4.</source>
        <translation>Nur wenn der Punkt noch diese Version hat (siehe show --json), sonst Rückgabewert 4.</translation>
    </message>
    <message>
        <source>CLAUSE is the label; “5#2” is the second clause labelled 5. Codes: %1.
JSON: reference, clause, status, changed (false when it was so already), rowVersion.</source>
        <translation>PUNKT ist die Bezeichnung; „5#2“ ist der zweite Punkt mit der Nummer 5. STATUS: %1.
JSON: reference, clause, status, changed (false, wenn es schon so war), rowVersion.</translation>
    </message>
    <message>
        <source>“%1” is no status; see “beschlusskontrolle-cli status --help”.</source>
        <translation>„%1“ ist kein Status; siehe „beschlusskontrolle-cli status --help“.</translation>
    </message>
    <message>
        <source>%1, clause %2: %3</source>
        <translation>%1, Punkt %2: %3</translation>
    </message>
    <message>
        <source>“%1” holds no text; nothing was stored.</source>
        <translation>„%1“ enthält keinen Text; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Recognises and imports status letters, text or PDF.</source>
        <translation>Erkennt Hausmitteilungen (Text oder PDF) und übernimmt sie.</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>DATEI…</translation>
    </message>
    <message>
        <source>Only show what was understood; nothing is stored.</source>
        <translation>Nur zeigen, was verstanden wurde; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>understood: clauses %1, reports %2</source>
        <translation>verstanden: Beschlusspunkte %1, Sachstände %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Clause %1 is worded differently in the database; the stored wording stays.</source>
        <translation>Punkt %1 lautet in der Datenbank anders; der gespeicherte Wortlaut bleibt.</translation>
    </message>
    <message>
        <source>All of this is stored already; nothing was changed.</source>
        <translation>Das alles ist schon gespeichert; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sets the next review of a resolution or its rule, or proposes a date.</source>
        <translation>Setzt die nächste Beschlusskontrolle eines Beschlusses oder seine Regel, oder schlägt einen Termin vor.</translation>
    </message>
    <message>
        <source>[REFERENCE [DATE]]</source>
        <translation>[NUMMER [DATUM]]</translation>
    </message>
    <message>
        <source>The rule: “every 3 months”, “every quarter from 2026-01-31”, “2 weeks before meeting”, “on 2026-08-24”, “never: reason”, or “none”. With REFERENCE it is stored.</source>
        <translation>Die Regel: „alle 3 Monate“, „vierteljährlich ab 31.01.2026“, „2 Wochen vor der Sitzung“, „am 24.08.2026“, „nie: Grund“ oder „none“ (keine eigene). Mit NUMMER wird sie gespeichert.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>Only say which day the rule proposes; without REFERENCE for the rule and the days of this call.</source>
        <translation>Nur sagen, welchen Tag die Regel vorschlägt; ohne NUMMER für die Regel und die Tage dieses Aufrufs.</translation>
    </message>
    <message>
        <source>Propose as after a letter: at least half a rhythm away.</source>
        <translation>Vorschlagen wie nach einer Hausmitteilung: frühestens nach dem halben Abstand.</translation>
    </message>
    <message>
        <source>The proposed day is later than this; without it today.</source>
        <translation>Der Vorschlag liegt nach diesem Tag; ohne Angabe nach heute.</translation>
    </message>
    <message>
        <source>The day of the decision, from which months are counted.</source>
        <translation>Der Tag des Beschlusses, ab dem gezählt wird.</translation>
    </message>
    <message>
        <source>A planned meeting; may be given several times.</source>
        <translation>Eine geplante Sitzung; darf mehrfach stehen.</translation>
    </message>
    <message>
        <source>The Land whose holidays count, such as SN.</source>
        <translation>Das Land, dessen Feiertage gelten, zum Beispiel SN.</translation>
    </message>
    <message>
        <source>A local holiday: friedensfest, mariae_himmelfahrt or fronleichnam.</source>
        <translation>Ein örtlicher Feiertag: friedensfest, mariae_himmelfahrt oder fronleichnam.</translation>
    </message>
    <message>
        <source>HOLIDAY</source>
        <translation>FEIERTAG</translation>
    </message>
    <message>
        <source>Days on which the house is closed: 2026-06-22, 12-24/01-01 (every year); may be given several times.</source>
        <translation>Tage, an denen das Haus geschlossen ist: 2026-06-22, 12-24/01-01 (jedes Jahr); darf mehrfach stehen.</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>TAGE</translation>
    </message>
    <message>
        <source>DATE is 2026-08-24, 24.08.2026, “auto” (what the rule proposes after today) or “none”, which removes the review.
JSON: reference, nextReviewOn, rule, changed (false when it was so already), rowVersion; with --propose: reference (or null), rule, on (or null), nominal, movedBecause.</source>
        <translation>DATUM ist 2026-08-24, 24.08.2026, „auto“ (was die Regel nach heute vorschlägt) oder „none“, was die Kontrolle entfernt.
JSON: reference, nextReviewOn, rule, changed (false, wenn es schon so war), rowVersion; mit --propose: reference (oder null), rule, on (oder null), nominal, movedBecause.</translation>
    </message>
    <message>
        <source>REFERENCE is missing; only --propose does without.</source>
        <translation>Die NUMMER fehlt; nur --propose kommt ohne sie aus.</translation>
    </message>
    <message>
        <source>There is no Land “%1”.</source>
        <translation>Es gibt kein Land „%1“.</translation>
    </message>
    <message>
        <source>There is no local holiday “%1”.</source>
        <translation>Es gibt keinen örtlichen Feiertag „%1“.</translation>
    </message>
    <message>
        <source>“%1” names no closing days; write 2026-06-22 or 12-24/01-01.</source>
        <translation>„%1“ nennt keine Schließtage; schreiben Sie 2026-06-22 oder 12-24/01-01.</translation>
    </message>
    <message>
        <source>%1: no review</source>
        <translation>%1: keine Kontrolle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (instead of %3, %4)</source>
        <translation>%1: %2 (statt %3, %4)</translation>
    </message>
    <message>
        <source>Either a date or a rule is set, not both in one call.</source>
        <translation>Entweder ein Datum oder eine Regel wird gesetzt, nicht beides in einem Aufruf.</translation>
    </message>
    <message>
        <source>DATE is missing; “auto” takes the day that the rule proposes.</source>
        <translation>Das DATUM fehlt; „auto“ nimmt den Tag, den die Regel vorschlägt.</translation>
    </message>
    <message>
        <source>%1: reviewed %2</source>
        <translation>%1: Kontrolle %2</translation>
    </message>
    <message>
        <source>There is no format “%1”; choose pdf, pdfa, pdfua, odt, docx, eml or txt.</source>
        <translation>Das Format „%1“ gibt es nicht; wählen Sie pdf, pdfa, pdfua, odt, docx, eml oder txt.</translation>
    </message>
    <message>
        <source>The ending of “%1” must be .pdf, .odt, .docx, .eml or .txt.</source>
        <translation>Die Endung von „%1“ muss .pdf, .odt, .docx, .eml oder .txt sein.</translation>
    </message>
    <message>
        <source>There is no letter profile “%1”, and no file of that name.</source>
        <translation>Es gibt kein Briefprofil „%1“ und keine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Composes the letter (Hausmitteilung) of a resolution, or the letters of all that are due.</source>
        <translation>Stellt die Hausmitteilung zu einem Beschluss zusammen, oder die zu allen fälligen.</translation>
    </message>
    <message>
        <source>REFERENCE --output FILE | --batch --due-until DATE --output-dir DIR</source>
        <translation>NUMMER --output DATEI | --batch --due-until DATUM --output-dir ORDNER</translation>
    </message>
    <message>
        <source>Where to; the ending .pdf, .odt, .docx, .eml or .txt decides the form. With --batch: one joined PDF.</source>
        <translation>Wohin; die Endung .pdf, .odt, .docx, .eml oder .txt bestimmt die Form. Mit --batch: ein gemeinsames PDF.</translation>
    </message>
    <message>
        <source>pdf and pdfa: PDF/A-1b; pdfua: PDF/A-2b and PDF/UA-1; odt; docx; eml: mail draft; txt. pdfua and docx need LibreOffice.</source>
        <translation>pdf und pdfa: PDF/A-1b; pdfua: PDF/A-2b und PDF/UA-1; odt; docx; eml: Mail-Entwurf; txt. pdfua und docx brauchen LibreOffice.</translation>
    </message>
    <message>
        <source>House style: the name of a profile or a profile file.</source>
        <translation>Briefprofil: sein Name oder eine Profildatei.</translation>
    </message>
    <message>
        <source>A final letter.</source>
        <translation>Ein Abschlussbericht.</translation>
    </message>
    <message>
        <source>Release the letter: from then on it is frozen in the database.</source>
        <translation>Gibt die Hausmitteilung frei: Von da an ist sie in der Datenbank eingefroren.</translation>
    </message>
    <message>
        <source>Many letters at once.</source>
        <translation>Viele Hausmitteilungen auf einmal.</translation>
    </message>
    <message>
        <source>With --batch: of the resolutions due until that day.</source>
        <translation>Mit --batch: zu den bis zu diesem Tag fälligen Beschlüssen.</translation>
    </message>
    <message>
        <source>With --batch: the folder, one file a letter.</source>
        <translation>Mit --batch: der Ordner, eine Datei je Hausmitteilung.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>With --batch: also letters in which something is missing.</source>
        <translation>Mit --batch: auch Hausmitteilungen, in denen etwas fehlt.</translation>
    </message>
    <message>
        <source>The program soffice, where it is not found by itself.</source>
        <translation>Das Programm soffice, wo es nicht von selbst gefunden wird.</translation>
    </message>
    <message>
        <source>Takes the draft of the letter if there is one, else recipients and signatory of the last letter. Without --release the database is not changed.
JSON: reference, file, format, final, date, nextReviewOn; with --release also sha256.
JSON of --batch: made [{reference, file}], leftOut [{reference, reasons}].</source>
        <translation>Nimmt den Entwurf der Hausmitteilung, wenn es einen gibt, sonst Empfänger und Unterzeichner der letzten. Ohne --release wird die Datenbank nicht geändert.
JSON: reference, file, format, final, date, nextReviewOn; mit --release auch sha256.
JSON von --batch: made [{reference, file}], leftOut [{reference, reasons}].</translation>
    </message>
    <message>
        <source>The number of the resolution is missing.</source>
        <translation>Die Nummer des Beschlusses fehlt.</translation>
    </message>
    <message>
        <source>--%1 goes with --batch only.</source>
        <translation>--%1 gehört zu --batch.</translation>
    </message>
    <message>
        <source>Released and saved as “%1”.</source>
        <translation>Freigegeben und gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>--batch needs --due-until DATE and takes no number.</source>
        <translation>--batch braucht --due-until DATUM und nimmt keine Nummer.</translation>
    </message>
    <message>
        <source>--batch needs either --output-dir DIR or --output FILE.pdf.</source>
        <translation>--batch braucht entweder --output-dir ORDNER oder --output DATEI.pdf.</translation>
    </message>
    <message>
        <source>Many letters in one file can only be a PDF, and are not released by it.</source>
        <translation>Viele Hausmitteilungen in einer Datei können nur ein PDF sein und werden dabei nicht freigegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) made.</source>
        <translation>
            <numerusform>%Ln Hausmitteilung erstellt.</numerusform>
            <numerusform>%Ln Hausmitteilungen erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) not made:</source>
        <translation>
            <numerusform>%Ln Hausmitteilung nicht erstellt:</numerusform>
            <numerusform>%Ln Hausmitteilungen nicht erstellt:</numerusform>
        </translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>The overview has no figure “%1”.</source>
        <translation>Die Übersicht hat keine Zahl „%1“.</translation>
    </message>
    <message>
        <source>The last day that counts; without it 14 days from today.</source>
        <translation>Der letzte Tag, der zählt; ohne Angabe in 14 Tagen.</translation>
    </message>
    <message>
        <source>Write all of it as a calendar file.</source>
        <translation>Alles als Kalenderdatei schreiben.</translation>
    </message>
    <message>
        <source>Where drafts are laid down; without it the current folder.</source>
        <translation>Wohin die Entwürfe gelegt werden; ohne Angabe in den aktuellen Ordner.</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Nur sagen, was geschähe.</translation>
    </message>
    <message>
        <source>Read the password of the mail server from standard input into the key ring; does nothing else.</source>
        <translation>Das Passwort des Mailservers von der Standardeingabe in den Schlüsselbund übernehmen; sonst nichts.</translation>
    </message>
    <message>
        <source>--mail is “draft” or “smtp”.</source>
        <translation>--mail ist „draft“ oder „smtp“.</translation>
    </message>
    <message>
        <source>The settings for reviews name no mail server and user yet.</source>
        <translation>In den Einstellungen zur Kontrolle stehen noch kein Mailserver und Benutzer.</translation>
    </message>
    <message>
        <source>The password is in the key ring.</source>
        <translation>Das Passwort liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The settings for reviews name no mail server or no sender yet.</source>
        <translation>In den Einstellungen zur Kontrolle fehlt noch der Mailserver oder der Absender.</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: nichts Neues</translation>
    </message>
    <message>
        <source>%1: sent, %2 items</source>
        <translation>%1: gesendet, %2 Termine</translation>
    </message>
    <message>
        <source>%1: draft, %2 items: %3</source>
        <translation>%1: Entwurf, %2 Termine: %3</translation>
    </message>
    <message>
        <source>Due until %1: %2</source>
        <translation>Fällig bis %1: %2</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Kalender: %1</translation>
    </message>
    <message>
        <source>Without a mail address of the office: %1</source>
        <translation>Ohne Mailadresse des Amtes: %1</translation>
    </message>
    <message>
        <source>Rows in conflict with what was edited meanwhile and damaged rows are left out; then the exit code is 4, or 1 when some are damaged. Reading a file twice changes nothing.
JSON: one object on a line for each file with file, offices (numbers), warnings, rows [row, state (unchanged, changes, conflict, damaged), messages, reference, clause, taken, before and after [status, expectedOn, reason], report].</source>
        <translation>Zeilen, die inzwischen auch hier bearbeitet wurden, und beschädigte Zeilen werden ausgelassen; dann ist der Rückgabewert 4, bei beschädigten 1. Eine Datei ein zweites Mal einzulesen ändert nichts.
JSON: ein Objekt je Zeile für jede Datei mit file, offices (Nummern), warnings, rows [row, state (unchanged, changes, conflict, damaged), messages, reference, clause, taken, before und after [status, expectedOn, reason], report].</translation>
    </message>
    <message>
        <source>%1: %2 rows with news, %3 in conflict, %4 damaged, %5 without news</source>
        <translation>%1: %2 Zeilen mit Neuem, %3 im Widerspruch, %4 beschädigt, %5 ohne Neues</translation>
    </message>
    <message>
        <source>Row %1 (%2, clause %3): %4</source>
        <translation>Zeile %1 (%2, Punkt %3): %4</translation>
    </message>
    <message>
        <source>Asks the offices for their contributions, or reminds them: one mail draft with a form for each.</source>
        <translation>Bittet die Ämter um Zuarbeit oder erinnert sie daran: je Amt ein Mail-Entwurf mit Tabelle.</translation>
    </message>
    <message>
        <source>Ask for what is due until this day; without it 30 days from today.</source>
        <translation>Nach dem fragen, was bis zu diesem Tag fällig ist; ohne Angabe 30 Tage ab heute.</translation>
    </message>
    <message>
        <source>Until when the offices shall answer; without it as in the settings for reviews.</source>
        <translation>Bis wann die Ämter antworten sollen; ohne Angabe wie in den Einstellungen zur Beschlusskontrolle.</translation>
    </message>
    <message>
        <source>Only this office (number or name); may be given several times.</source>
        <translation>Nur dieses Amt (Nummer oder Name); mehrfach möglich.</translation>
    </message>
    <message>
        <source>Of the forms: “xlsx”, or “ods”, which needs LibreOffice.</source>
        <translation>Format der Tabellen: „xlsx“, oder „ods“, wozu LibreOffice nötig ist.</translation>
    </message>
    <message>
        <source>--format is “xlsx” or “ods”.</source>
        <translation>--format ist „xlsx“ oder „ods“.</translation>
    </message>
    <message>
        <source>Forms in ODS are made by LibreOffice, which was not found.</source>
        <translation>Tabellen im Format ODS erzeugt LibreOffice, das nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>--level is 0, 1, 2, 3 or “next”.</source>
        <translation>--level ist 0, 1, 2, 3 oder „next“.</translation>
    </message>
    <message>
        <source>--answer-until is over.</source>
        <translation>Der Tag von --answer-until ist vorbei.</translation>
    </message>
    <message>
        <source>There is nothing to ask the offices for.</source>
        <translation>Es gibt nichts, worum die Ämter zu bitten wären.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reminder step</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Store it with “remind --store-password”.</source>
        <translation>Legen Sie es mit „remind --store-password“ ab.</translation>
    </message>
    <message>
        <source>Lists the letters, saves one as it left the house, or compares it with the one before.</source>
        <translation>Listet die Hausmitteilungen auf, speichert eine, wie sie das Haus verlassen hat, oder vergleicht sie mit der vorigen.</translation>
    </message>
    <message>
        <source>Save the letter of this number as it left the house; a draft as it is now.</source>
        <translation>Die Hausmitteilung dieser ID speichern, wie sie das Haus verlassen hat; einen Entwurf, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What the letter of this number tells that the one before did not, and what it tells no longer.</source>
        <translation>Was die Hausmitteilung dieser ID Neues berichtet und was sie nicht mehr berichtet.</translation>
    </message>
    <message>
        <source>Where to; the ending .pdf, .odt, .docx, .eml or .txt decides the form.</source>
        <translation>Wohin; die Endung .pdf, .odt, .docx, .eml oder .txt bestimmt die Form.</translation>
    </message>
    <message>
        <source>--open and --compare do not go together.</source>
        <translation>--open und --compare schließen einander aus.</translation>
    </message>
    <message>
        <source>--open ID and --output FILE go together.</source>
        <translation>--open ID und --output DATEI gehören zusammen.</translation>
    </message>
    <message>
        <source>A letter is named by its ID alone.</source>
        <translation>Eine Hausmitteilung wird allein durch ihre ID benannt.</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation>Keine Hausmitteilungen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, berichtigt</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>Zwischenbericht</translation>
    </message>
    <message>
        <source>There is no letter of the ID “%1”; “letters” lists them.</source>
        <translation>Es gibt keine Hausmitteilung mit der ID „%1“; „letters“ listet sie auf.</translation>
    </message>
    <message>
        <source>It is the first letter on this resolution.</source>
        <translation>Es ist die erste Hausmitteilung zu diesem Beschluss.</translation>
    </message>
    <message>
        <source>Compared with the letter of %1:</source>
        <translation>Verglichen mit der Hausmitteilung vom %1:</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>unbekanntem Tag</translation>
    </message>
    <message>
        <source>Clause %1: unchanged</source>
        <translation>Punkt %1: unverändert</translation>
    </message>
    <message>
        <source>Refresh a folder of calendar files, one an office and one of all, with everything to come; what vanished is cancelled.</source>
        <translation>Einen Ordner mit Kalenderdateien auffrischen, eine je Amt und eine für alle, mit allem, was kommt; Weggefallenes wird abgesagt.</translation>
    </message>
    <message>
        <source>Calendar files: %1</source>
        <translation>Kalenderdateien: %1</translation>
    </message>
    <message>
        <source>Date of the next review; with --batch also auto, by the rule of each resolution.</source>
        <translation>Termin der nächsten Beschlusskontrolle; mit --batch auch auto, nach der Regel jedes Beschlusses.</translation>
    </message>
    <message>
        <source>Only what the overview counts as: overdue, due_this_week, due_in_30_days, waiting_for_offices, waiting_for_approval, ready_for_letter, ready_to_close, cancellation_proposed, reason_missing, untracked or completion_to_report.</source>
        <translation>Nur was die Übersicht zählt als: overdue, due_this_week, due_in_30_days, waiting_for_offices, waiting_for_approval, ready_for_letter, ready_to_close, cancellation_proposed, reason_missing, untracked oder completion_to_report.</translation>
    </message>
    <message>
        <source>JSON: reference, meeting, title, committee, decidedOn, division, leadOffice, fileReference, visibility, state, clausesSettled, clausesTotal, nextReviewOn, earliestDueOn, daysLeft, exemptReason, closedOn, closingNote, reviewRule, completionReportedOn, reopeningReason, earlierClosings [closedOn, reopenedOn], remark, relatedPapers [reference, title, relation], rowVersion, clauses [key, label, parent (key or null), text, status, statusReason, leadOffice, supportingOffices, dueOn, originalDueOn, expectedOn, delayReason, extensions [oldDate, newDate, reason, decidedBy, decidedOn], rowVersion], reports [clauses (keys), asOf, state, author, approvedBy, approvedOn, text], newest first, memos [state, final, confidential, date, recipients, salutation, opening, closing, signatoryPrefix, signatoryName, signatoryFunction, acknowledgements, nextReviewOn, sentOn, sentWay, sourceFile, profile, distribution, toldBefore, longestClause, corrects], newest first, history [at (UTC), who, description, record, before, after], newest first. The key of a clause is what the other commands take: its label, and “5#2” for the second clause labelled 5.</source>
        <translation>JSON: reference, meeting, title, committee, decidedOn, division, leadOffice, fileReference, visibility, state, clausesSettled, clausesTotal, nextReviewOn, earliestDueOn, daysLeft, exemptReason, closedOn, closingNote, reviewRule, completionReportedOn, reopeningReason, earlierClosings [closedOn, reopenedOn], remark, relatedPapers [reference, title, relation], rowVersion, clauses [key, label, parent (Schlüssel oder null), text, status, statusReason, leadOffice, supportingOffices, dueOn, originalDueOn, expectedOn, delayReason, extensions [oldDate, newDate, reason, decidedBy, decidedOn], rowVersion], reports [clauses (Schlüssel), asOf, state, author, approvedBy, approvedOn, text], neueste zuerst, memos [state, final, confidential, date, recipients, salutation, opening, closing, signatoryPrefix, signatoryName, signatoryFunction, acknowledgements, nextReviewOn, sentOn, sentWay, sourceFile, profile, distribution, toldBefore, longestClause, corrects], neueste zuerst, history [at (UTC), who, description, record, before, after], neueste zuerst. Der Schlüssel (key) eines Punktes ist das, was die anderen Befehle annehmen: seine Bezeichnung, und „5#2“ für den zweiten Punkt mit der Nummer 5.</translation>
    </message>
    <message>
        <source>Reminds of what is due: as a calendar file, and each office and clerk by mail, once for each date.</source>
        <translation>Erinnert an Fälliges: als Kalenderdatei, und jedes Amt und jede Sachbearbeitung per Mail, für jeden Termin einmal.</translation>
    </message>
    <message>
        <source>Mail to each office and clerk: “draft” lays down .eml files, “smtp” sends.</source>
        <translation>Mail an jedes Amt und jede Sachbearbeitung: „draft“ legt .eml-Dateien ab, „smtp“ versendet.</translation>
    </message>
    <message>
        <source>%1: would be told of %2 items</source>
        <translation>%1: würde über %2 Termine informiert</translation>
    </message>
    <message>
        <source>With --release: also when an earlier letter told all of it.</source>
        <translation>Mit --release: auch dann, wenn eine frühere Hausmitteilung schon alles berichtet hat.</translation>
    </message>
    <message>
        <source>“letters --missing --write” does it.</source>
        <translation>Das erledigt „letters --missing --write“.</translation>
    </message>
    <message>
        <source>[REFERENCE] | --open ID --output FILE | --compare ID | --missing [--write]</source>
        <translation>[NUMMER] | --open ID --output DATEI | --compare ID | --missing [--write]</translation>
    </message>
    <message>
        <source>The files that letters were released into and that are not there, because the program or the disk failed.</source>
        <translation>Die Dateien freigegebener Hausmitteilungen, die fehlen, weil das Programm oder der Datenträger ausgefallen ist.</translation>
    </message>
    <message>
        <source>With --missing: writes them again.</source>
        <translation>Mit --missing: schreibt sie noch einmal.</translation>
    </message>
    <message>
        <source>JSON: letters [id, reference, title, state (draft, released, sent), final, confidential, date, sentOn, sentWay, kept, corrected, readers, noted], newest first; of --open: id, reference, file; of --compare: id, before (id), items [clauses, new [sentences]], gone [sentences]; of --missing: missing [file, references]; with --write also written [file].</source>
        <translation>JSON: letters [id, reference, title, state (draft, released, sent), final, confidential, date, sentOn, sentWay, kept, corrected, readers, noted], die neuesten zuerst; bei --open: id, reference, file; bei --compare: id, before (id), items [clauses, new [Sätze]], gone [Sätze]; bei --missing: missing [file, references]; mit --write auch written [Datei].</translation>
    </message>
    <message>
        <source>--write goes with --missing only.</source>
        <translation>--write geht nur zusammen mit --missing.</translation>
    </message>
    <message>
        <source>No file is missing.</source>
        <translation>Es fehlt keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of released letters are missing; “letters --missing” lists them.</source>
        <translation>
            <numerusform>Es fehlt %Ln Datei einer freigegebenen Hausmitteilung; „letters --missing“ nennt sie.</numerusform>
            <numerusform>Es fehlen %Ln Dateien freigegebener Hausmitteilungen; „letters --missing“ nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file is imported whole or not at all; a letter that is known already changes nothing.
JSON: one object on a line for each file with file, kind (memo), reference, meeting, title, division, fileReference, recipients, date (or null), confidential, clauses [label, text], reports [clauses (labels), text], nextReviewOn (or null), closed, signatories, acknowledgements, warnings [field, line, message, start and length of the characters in the field (-1: all of it), suggestion]; without --dry-run also result (new, updated, unchanged) and steps [sentences].</source>
        <translation>Jede Datei wird ganz oder gar nicht übernommen; eine schon bekannte Hausmitteilung ändert nichts.
JSON: ein Objekt je Zeile und Datei mit file, kind (memo), reference, meeting, title, division, fileReference, recipients, date (oder null), confidential, clauses [label, text], reports [clauses (Bezeichnungen), text], nextReviewOn (oder null), closed, signatories, acknowledgements, warnings [field, line, message, start und length der Zeichen im Feld (-1: das ganze Feld), suggestion]; ohne --dry-run auch result (new, updated, unchanged) und steps [Sätze].</translation>
    </message>
    <message>
        <source>Take the dates as they are: a letter dated in the future, or a next review that has passed or is more than five years away.</source>
        <translation>Die Daten gelten, wie sie sind: eine Hausmitteilung mit einem Datum in der Zukunft oder eine nächste Beschlusskontrolle, die vergangen oder mehr als fünf Jahre entfernt ist.</translation>
    </message>
    <message>
        <source>%1 Nothing was released; set the date right (--next-review), or confirm it with --confirm-dates.</source>
        <translation>%1 Es wurde nichts freigegeben; bitte das Datum berichtigen (--next-review) oder mit --confirm-dates bestätigen.</translation>
    </message>
    <message>
        <source>JSON: today, until, items [kind (review or deadline), on, daysLeft (negative when overdue), overdue, reference, title, clause (label or null), office (number), deadline (of a clause whose delay is explained until the day that is given; else null)].</source>
        <translation>JSON: today, until, items [kind (review oder deadline), on, daysLeft (negativ, wenn überfällig), overdue, reference, title, clause (Bezeichnung oder null), office (Nummer), deadline (Frist eines Punktes, dessen Verzögerung bis zum genannten Tag begründet ist; sonst null)].</translation>
    </message>
    <message>
        <source>Lists resolutions, what is due next first.</source>
        <translation>Listet Beschlüsse auf; was als Nächstes fällig ist, zuerst.</translation>
    </message>
    <message>
        <source>Only resolutions in this state: in_work, overdue, delayed, settled, closed or exempt; may be given several times.</source>
        <translation>Nur Beschlüsse in diesem Zustand: in_work, overdue, delayed, settled, closed oder exempt; darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>JSON: today, resolutions [reference, title, committee, meeting, division, leadOffice, visibility (public, non_public, confidential), state, clausesSettled, clausesTotal, nextReviewOn, earliestDueOn (first day on which a clause is due: its deadline, or the day expected when its delay is explained), daysLeft (until the review), dueOn (what is due next), dueClause (its label, null for the review)]. Dates are ISO or null.</source>
        <translation>JSON: today, resolutions [reference, title, committee, meeting, division, leadOffice, visibility (public, non_public, confidential), state, clausesSettled, clausesTotal, nextReviewOn, earliestDueOn (erster Tag, an dem ein Punkt fällig ist: seine Frist oder bei begründeter Verzögerung der erwartete Tag), daysLeft (bis zur Kontrolle), dueOn (was als Nächstes fällig ist), dueClause (Bezeichnung des Punktes, bei der Kontrolle null)]. Daten sind ISO oder null.</translation>
    </message>
    <message>
        <source>“%1” is no state; there are in_work, overdue, delayed, settled, closed and exempt.</source>
        <translation>„%1“ ist kein Zustand; es gibt in_work, overdue, delayed, settled, closed und exempt.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>delayed, expected on %1</source>
        <translation>verzögert, erwartet am %1</translation>
    </message>
    <message>
        <source>%1, on %2 (%3):</source>
        <translation>%1, zu %2 (%3):</translation>
    </message>
    <message>
        <source>Takes over the forms that offices have filled in and sent back, as tables or in their mails (.eml).</source>
        <translation>Übernimmt die Formulare, die Ämter ausgefüllt zurückgeschickt haben, als Tabellen oder in ihren Mails (.eml).</translation>
    </message>
    <message>
        <source>Mail on a day off, too; without it nobody is told on weekends, holidays and closing days.</source>
        <translation>Auch an einem freien Tag mailen; sonst erfährt an Wochenenden, Feiertagen und Schließtagen niemand etwas.</translation>
    </message>
    <message>
        <source>%1: sent earlier, %2 items, but it is not known whether it arrived; please ask there</source>
        <translation>%1: früher versandt, %2 Termine, aber es ist nicht bekannt, ob die Mail angekommen ist; bitte dort nachfragen</translation>
    </message>
    <message>
        <source>No mails today (%1); --any-day mails all the same.</source>
        <translation>Heute keine Mails (%1); --any-day mailt trotzdem.</translation>
    </message>
    <message>
        <source>0 asks; 1 (friendly), 2 (firm), 3 (to the head) remind those who are late and whose turn that is; “next” reminds all who are late, a week after their last step.</source>
        <translation>0 bittet; 1 (freundlich), 2 (bestimmt), 3 (an die Leitung) erinnern die Säumigen, die damit an der Reihe sind; „next“ erinnert alle Säumigen, frühestens eine Woche nach ihrer letzten Erinnerung.</translation>
    </message>
    <message>
        <source>The copy is checked first. Nobody may have the database open.
JSON: database, restoredFrom, kept (path of what was there, or null), toldSince (things told by mail since the copy was made, which are not told again), doubted (due things of which that is not known).</source>
        <translation>Die Kopie wird zuerst geprüft. Niemand darf die Datenbank geöffnet haben.
JSON: database, restoredFrom, kept (Pfad dessen, was dort lag, oder null), toldSince (Termine, die seit der Kopie per Mail mitgeteilt wurden und nicht noch einmal mitgeteilt werden), doubted (fällige Termine, bei denen das nicht bekannt ist).</translation>
    </message>
    <message>
        <source>Told by mail since the copy was made, and not told again: %1</source>
        <translation>Seit der Kopie per Mail mitgeteilt, und deshalb nicht noch einmal: %1</translation>
    </message>
    <message>
        <source>What was told by mail since the copy was made is not known any more; %1 due things are not told by themselves until somebody decides about them in the window.</source>
        <translation>Was seit der Kopie per Mail mitgeteilt wurde, ist nicht mehr bekannt; %1 fällige Termine werden nicht von selbst mitgeteilt, bis jemand im Fenster darüber entscheidet.</translation>
    </message>
    <message>
        <source>The mail server and the sender are in the settings for reviews, the password is in the key ring of the system.
JSON: today, until, items [kind, on, daysLeft, overdue, reference, title, clause, office], calendar (file or null), calendars (files of the folder), mails [recipient, office (or null), to, items, state (planned, nothing_new, drafted, sent, refused, overtaken, unknown), file (or null), detail], withoutAddress, uncertain (things of which it is not known whether the mail arrived), uncertainRecipients (their addresses), offToday (why nobody is told today, or null).
What has passed is told again as the settings for reviews say (overdueRhythm).</source>
        <translation>Mailserver und Absender stehen in den Einstellungen, das Passwort im Schlüsselbund des Systems.
JSON: today, until, items [kind, on, daysLeft, overdue, reference, title, clause, office], calendar (Datei oder null), calendars (Dateien des Ordners), mails [recipient, office (oder null), to, items, state (planned, nothing_new, drafted, sent, refused, overtaken, unknown), file (oder null), detail], withoutAddress, uncertain (Termine, bei denen nicht bekannt ist, ob die Mail angekommen ist), uncertainRecipients (deren Adressen), offToday (warum heute niemand etwas erfährt, oder null).
Was überfällig ist, wird so oft erneut mitgeteilt, wie es die Einstellungen sagen (overdueRhythm).</translation>
    </message>
    <message>
        <source>“draft” lays down .eml files, as without it; “smtp” sends.</source>
        <translation>„draft“ legt .eml-Dateien ab, wie ohne die Option; „smtp“ sendet.</translation>
    </message>
    <message>
        <source>What an office was asked already and has not answered is not asked again. All drafts are laid down, or none; mails are sent one by one.
JSON: today, level, requests [office (number), name, to, until, level, file (or null), state (planned, drafted, sent, refused, unknown), detail, clauses [reference, title, clause]].</source>
        <translation>Worum ein Amt schon gebeten wurde und was es noch nicht beantwortet hat, wird nicht noch einmal erbeten. Es werden alle Entwürfe abgelegt oder keiner; Mails werden einzeln gesendet.
JSON: today, level, requests [office (Nummer), name, to, until, level, file (oder null), state (planned, drafted, sent, refused, unknown), detail, clauses [reference, title, clause]].</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>JSON: database (path), ok, readOnly, findings [sentences], note (what was noticed when opening), notProven (sentence). Findings: exit code 1.</source>
        <translation>JSON: database (Pfad), ok, readOnly, findings [Sätze], note (was beim Öffnen auffiel), notProven (Satz). Bei Befunden: Exit-Code 1.</translation>
    </message>
    <message>
        <source>The call must be “%1”; see --help.</source>
        <translation>Der Aufruf muss „%1“ lauten; siehe --help.</translation>
    </message>
    <message>
        <source>Take a date that has passed or is more than five years away.</source>
        <translation>Ein Datum übernehmen, das vergangen ist oder mehr als fünf Jahre entfernt liegt.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; set another date, or confirm it with --confirm-dates.</source>
        <translation>%1 Es wurde nichts verändert; bitte ein anderes Datum angeben oder es mit --confirm-dates bestätigen.</translation>
    </message>
    <message>
        <source>Put the city of the letters into the house style where that names none yet.</source>
        <translation>Die Stadt der Hausmitteilungen in den Hausstil übernehmen, wo dieser noch keine nennt.</translation>
    </message>
    <message>
        <source>The letters come from “%1”; the house style names no city yet. “import --take-city” puts it there.</source>
        <translation>Die Hausmitteilungen kommen von „%1“; der Hausstil nennt noch keine Stadt. „import --take-city“ trägt sie dort ein.</translation>
    </message>
    <message>
        <source>The house style names “%1” now.</source>
        <translation>Der Hausstil nennt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Not proven, as there is no chain of hashes yet: that nobody has changed values of a record, its history, or a released letter together with its hash by other means than this program.</source>
        <translation>Nicht bewiesen, solange es keine Kette von Prüfsummen gibt: dass niemand an diesem Programm vorbei Werte eines Eintrags, seinen Verlauf oder eine freigegebene Hausmitteilung samt ihrer Prüfsumme geändert hat.</translation>
    </message>
</context>
<context>
    <name>app::common::NewDatabase</name>
    <message>
        <source>“%1” exists already and was not touched.</source>
        <translation>„%1“ gibt es schon; die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>ui::batch::BatchModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Beschlusskontrolle</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>Vollständig?</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>Zwischenbericht</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht erstellt</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Complete. %1</source>
        <translation>Vollständig. %1</translation>
    </message>
    <message>
        <source>Make the letter on %1</source>
        <translation>Hausmitteilung zu %1 erstellen</translation>
    </message>
    <message>
        <source>Make the letter</source>
        <translation>Hausmitteilung erstellen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Released, but its file is missing</source>
        <translation>Freigegeben, aber die Datei fehlt</translation>
    </message>
</context>
<context>
    <name>ui::batch::BatchPage</name>
    <message>
        <source>All that are &amp;complete</source>
        <translation>Alle &amp;vollständigen</translation>
    </message>
    <message>
        <source>&amp;New choice</source>
        <translation>Neue Auswah&amp;l</translation>
    </message>
    <message>
        <source>Many letters at once</source>
        <translation>Hausmitteilungen im Stapel</translation>
    </message>
    <message>
        <source>No letter is due</source>
        <translation>Keine Hausmitteilung ist fällig</translation>
    </message>
    <message>
        <source>Choose a later day above to look further ahead, or a list.</source>
        <translation>Wählen Sie oben einen späteren Tag, um weiter vorauszuschauen, oder eine Liste.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back from the letters</source>
        <translation>Zurück von den Hausmitteilungen</translation>
    </message>
    <message>
        <source>Looking what is complete …</source>
        <translation>Vollständigkeit wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n letter(s) made</source>
        <translation>
            <numerusform>%L1 von %Ln Hausmitteilung erstellt</numerusform>
            <numerusform>%L1 von %Ln Hausmitteilungen erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), %1 complete, %2 not</source>
        <translation>
            <numerusform>%Ln Hausmitteilung, %L1 vollständig, %L2 nicht</numerusform>
            <numerusform>%Ln Hausmitteilungen, %L1 vollständig, %L2 nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Release %n letter(s)</source>
        <translation>
            <numerusform>%Ln Hausmitteilung &amp;freigeben</numerusform>
            <numerusform>%Ln Hausmitteilungen &amp;freigeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P&amp;rint %n letter(s)…</source>
        <translation>
            <numerusform>%Ln Hausmitteilung d&amp;rucken …</numerusform>
            <numerusform>%Ln Hausmitteilungen d&amp;rucken …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n letter(s)</source>
        <translation>
            <numerusform>%Ln Hausmitteilung er&amp;stellen</numerusform>
            <numerusform>%Ln Hausmitteilungen er&amp;stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or a double click opens the resolution, the space bar ticks it.</source>
        <translation>Eingabetaste oder Doppelklick öffnet den Beschluss, die Leertaste setzt das Häkchen.</translation>
    </message>
    <message>
        <source>Accessible PDF and Word documents are made by LibreOffice, which was not found on this computer. Nothing was made.</source>
        <translation>Barrierefreie PDF- und Word-Dokumente erstellt LibreOffice, das auf diesem Rechner nicht gefunden wurde. Es wurde nichts erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the ticked letters are not complete.</source>
        <translation>
            <numerusform>Eine der angehakten Hausmitteilungen ist nicht vollständig.</numerusform>
            <numerusform>%Ln der angehakten Hausmitteilungen sind nicht vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Released letters are kept as they are now and cannot be changed any more.</source>
        <translation>Freigegebene Hausmitteilungen werden festgehalten, wie sie jetzt sind, und lassen sich nicht mehr ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already.</source>
        <translation>
            <numerusform>Eine Datei mit diesem Namen liegt schon im Ordner.</numerusform>
            <numerusform>%Ln Dateien mit diesen Namen liegen schon im Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>Beide beha&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Make all</source>
        <translation>Alle ers&amp;tellen</translation>
    </message>
    <message>
        <source>&amp;Only the complete ones</source>
        <translation>&amp;Nur die vollständigen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>No printer is set up on this computer; nothing was printed. One PDF of all can be printed elsewhere.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet; es wurde nichts gedruckt. Ein PDF mit allen lässt sich anderswo drucken.</translation>
    </message>
    <message>
        <source>Releasing the letters …</source>
        <translation>Hausmitteilungen werden freigegeben …</translation>
    </message>
    <message>
        <source>Making the letters …</source>
        <translation>Hausmitteilungen werden erstellt …</translation>
    </message>
    <message>
        <source>Cancelled; what the printer has already is printed.</source>
        <translation>Abgebrochen; was der Drucker schon hat, wird gedruckt.</translation>
    </message>
    <message>
        <source>Cancelled; no letter was made.</source>
        <translation>Abgebrochen; es wurde keine Hausmitteilung erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed and released.</source>
        <translation>
            <numerusform>%Ln Hausmitteilung gedruckt und freigegeben.</numerusform>
            <numerusform>%Ln Hausmitteilungen gedruckt und freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed.</source>
        <translation>
            <numerusform>%Ln Hausmitteilung gedruckt.</numerusform>
            <numerusform>%Ln Hausmitteilungen gedruckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) released and saved in %1.</source>
        <translation>
            <numerusform>%Ln Hausmitteilung freigegeben und gespeichert in %1.</numerusform>
            <numerusform>%Ln Hausmitteilungen freigegeben und gespeichert in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) made in %1.</source>
        <translation>
            <numerusform>%Ln Hausmitteilung erstellt in %1.</numerusform>
            <numerusform>%Ln Hausmitteilungen erstellt in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out as not complete; the list says why.</source>
        <translation>
            <numerusform>Eine wurde als unvollständig ausgelassen; die Liste sagt, warum.</numerusform>
            <numerusform>%Ln wurden als unvollständig ausgelassen; die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was cancelled; the others are as they were.</source>
        <translation>Dann wurde abgebrochen; die übrigen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Open the &amp;PDF</source>
        <translation>&amp;PDF öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already; they stay, and the new ones get other names.</source>
        <translation>
            <numerusform>Eine Datei dieses Namens liegt schon im Ordner; sie bleibt, und die neue bekommt einen anderen Namen.</numerusform>
            <numerusform>%Ln Dateien dieser Namen liegen schon im Ordner; sie bleiben, und die neuen bekommen andere Namen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::batch::BatchTable</name>
    <message>
        <source>Letters that can be made</source>
        <translation>Hausmitteilungen, die erstellt werden können</translation>
    </message>
</context>
<context>
    <name>ui::batch::ChoiceBar</name>
    <message>
        <source>&amp;Resolutions</source>
        <translation>Beschl&amp;üsse</translation>
    </message>
    <message>
        <source>Resolutions that get a letter</source>
        <translation>Beschlüsse, die eine Hausmitteilung erhalten</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>&amp;Next review, where none follows yet</source>
        <translation>&amp;Nächste Beschlusskontrolle, wo noch keine folgt</translation>
    </message>
    <message>
        <source>Next review, where none follows yet</source>
        <translation>Nächste Beschlusskontrolle, wo noch keine folgt</translation>
    </message>
    <message>
        <source>by the rule of the resolution</source>
        <translation>nach der Regel des Beschlusses</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>Day of the next review</source>
        <translation>Tag der nächsten Beschlusskontrolle</translation>
    </message>
    <message numerus="yes">
        <source>List “%1” (%n)</source>
        <translation>
            <numerusform>Liste „%1“ (%Ln)</numerusform>
            <numerusform>Liste „%1“ (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::batch::OutputPanel</name>
    <message>
        <source>One &amp;file each</source>
        <translation>E&amp;inzelne Dateien</translation>
    </message>
    <message>
        <source>One PDF of &amp;all</source>
        <translation>Ein &amp;PDF mit allen</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Dru&amp;cken</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;Release the letters</source>
        <translation>Frei&amp;geben</translation>
    </message>
    <message>
        <source>Form of the files</source>
        <translation>Form der Dateien</translation>
    </message>
    <message>
        <source>PDF for the archive</source>
        <translation>PDF für die Ablage</translation>
    </message>
    <message>
        <source>Accessible PDF</source>
        <translation>Barrierefreies PDF</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Mail drafts</source>
        <translation>E-Mail-Entwürfe</translation>
    </message>
    <message>
        <source>Folder of the letters</source>
        <translation>Ordner der Hausmitteilungen</translation>
    </message>
    <message>
        <source>Choose the folder of the letters</source>
        <translation>Ordner der Hausmitteilungen wählen</translation>
    </message>
    <message>
        <source>Letters are kept as they are now and cannot be changed any more.</source>
        <translation>Die Hausmitteilungen werden festgehalten, wie sie jetzt sind, und lassen sich nicht mehr ändern.</translation>
    </message>
</context>
<context>
    <name>ui::calendar::Agenda</name>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>no working day (%1), the next is %2</source>
        <translation>kein Arbeitstag (%1), der nächste ist %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>Amt %1</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CalendarPage</name>
    <message>
        <source>&amp;Month</source>
        <translation>Mo&amp;nat</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>Termin&amp;liste</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>He&amp;ute</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zum heutigen Tag</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Show the month as a grid</source>
        <translation>Den Monat als Raster zeigen</translation>
    </message>
    <message>
        <source>Show the month as a list</source>
        <translation>Den Monat als Liste zeigen</translation>
    </message>
    <message>
        <source>Move to the next &amp;working day</source>
        <translation>Auf den nächsten &amp;Arbeitstag verschieben</translation>
    </message>
    <message>
        <source>&amp;Open resolution</source>
        <translation>Beschluss ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Verschieben auf …</translation>
    </message>
    <message>
        <source>&amp;Cut, to paste it on another day</source>
        <translation>&amp;Ausschneiden, um an einem anderen Tag einzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste on this day</source>
        <translation>An diesem Tag &amp;einfügen</translation>
    </message>
    <message>
        <source>Please choose an entry of the day to cut.</source>
        <translation>Bitte einen Eintrag des Tages zum Ausschneiden wählen.</translation>
    </message>
    <message>
        <source>%1 is cut: choose another day and paste it there (Ctrl+V).</source>
        <translation>%1 ist ausgeschnitten: einen anderen Tag wählen und dort einfügen (Strg+V).</translation>
    </message>
</context>
<context>
    <name>ui::calendar::MonthGrid</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%Ln weiterer</numerusform>
            <numerusform>+%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Kalenderwoche %1</translation>
    </message>
</context>
<context>
    <name>ui::calendar::MoveArea</name>
    <message>
        <source>Move to the next &amp;working day</source>
        <translation>Auf den nächsten &amp;Arbeitstag verschieben</translation>
    </message>
    <message>
        <source>%1 was moved to %2; Ctrl+Z takes it back.</source>
        <translation>%1 wurde auf %2 verschoben; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>That is no working day (%1).</source>
        <translation>Das ist kein Arbeitstag (%1).</translation>
    </message>
    <message>
        <source>Move on to %1</source>
        <translation>Weiter auf %1</translation>
    </message>
</context>
<context>
    <name>ui::calendar::MoveForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>Be&amp;gründung</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>&amp;Zugestimmt hat</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Reason of the new deadline</source>
        <translation>Begründung der neuen Frist</translation>
    </message>
    <message>
        <source>Who agreed to the new deadline</source>
        <translation>Wer der neuen Frist zugestimmt hat</translation>
    </message>
    <message>
        <source>New &amp;date</source>
        <translation>Neuer &amp;Termin</translation>
    </message>
    <message>
        <source>%1: move “%2” from %3</source>
        <translation>%1: „%2“ vom %3 verschieben</translation>
    </message>
    <message>
        <source>%1 is no working day (%2); the next one is %3.</source>
        <translation>%1 ist kein Arbeitstag (%2); der nächste ist %3.</translation>
    </message>
    <message>
        <source>Please enter the new date, such as 24.8.2027 or +14.</source>
        <translation>Bitte den neuen Termin eingeben, etwa 24.8.2027 oder +14.</translation>
    </message>
    <message>
        <source>A new deadline needs its reason.</source>
        <translation>Eine neue Frist braucht ihre Begründung.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>That does not exist any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ui::calendar::ScopeBar</name>
    <message>
        <source>Di&amp;vision:</source>
        <translation>Ges&amp;chäftsbereich:</translation>
    </message>
    <message>
        <source>Dates of this division</source>
        <translation>Termine dieses Geschäftsbereichs</translation>
    </message>
    <message>
        <source>O&amp;ffice:</source>
        <translation>A&amp;mt:</translation>
    </message>
    <message>
        <source>Dates of this office</source>
        <translation>Termine dieses Amts</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>ui::digest::DigestPage</name>
    <message>
        <source>Mails of what is due</source>
        <translation>Mails über Fälliges</translation>
    </message>
    <message>
        <source>Until this day nothing is due.</source>
        <translation>Bis zu diesem Tag ist nichts fällig.</translation>
    </message>
    <message>
        <source>being put together …</source>
        <translation>wird zusammengestellt …</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) chosen</source>
        <translation>
            <numerusform>%Ln Mail gewählt</numerusform>
            <numerusform>%Ln Mails gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Lay down %n draft(s)</source>
        <translation>
            <numerusform>%Ln Entwurf ab&amp;legen</numerusform>
            <numerusform>%Ln Entwürfe ab&amp;legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n mail(s)</source>
        <translation>
            <numerusform>%Ln Mail &amp;senden</numerusform>
            <numerusform>%Ln Mails &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Store the &amp;password…</source>
        <translation>&amp;Passwort ablegen …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Writing the mail drafts …</source>
        <translation>Die Mail-Entwürfe werden geschrieben …</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Another program told it meanwhile.</source>
        <translation>Ein anderes Programm hat es inzwischen mitgeteilt.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) laid down as drafts.</source>
        <translation>
            <numerusform>%Ln Mail als Entwurf abgelegt.</numerusform>
            <numerusform>%Ln Mails als Entwürfe abgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) sent.</source>
        <translation>
            <numerusform>%Ln Mail gesendet.</numerusform>
            <numerusform>%Ln Mails gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mail(s) went out. %2</source>
        <translation>
            <numerusform>%L1 von %Ln Mail ging hinaus. %2</numerusform>
            <numerusform>%L1 von %Ln Mails gingen hinaus. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due until</source>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>What is &amp;due until</source>
        <translation>&amp;Fällig bis</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Offices and clerks to whom something is due</source>
        <translation>Ämter und Sachbearbeitung, bei denen etwas fällig ist</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mail-Adresse</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>Ist an&amp;gekommen</translation>
    </message>
    <message>
        <source>Tell a&amp;gain</source>
        <translation>&amp;Noch einmal mitteilen</translation>
    </message>
    <message>
        <source>E&amp;nter the address…</source>
        <translation>Adresse ein&amp;tragen …</translation>
    </message>
    <message>
        <source>The whole mail to the chosen recipient</source>
        <translation>Die ganze Mail an den gewählten Empfänger</translation>
    </message>
    <message>
        <source>Folder for the mail drafts</source>
        <translation>Ordner für die Mail-Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder for the mail drafts</source>
        <translation>Ordner für die Mail-Entwürfe wählen</translation>
    </message>
    <message>
        <source>Sending needs a mail server and a sender.</source>
        <translation>Zum Senden fehlen Mailserver oder Absender.</translation>
    </message>
    <message>
        <source>Set &amp;up the mail server…</source>
        <translation>Mailser&amp;ver einrichten …</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have not looked at %1 of %n mail(s). Send them all to these recipients?</source>
        <translation>
            <numerusform>%1 von %Ln Mail haben Sie noch nicht angesehen. An diesen Empfänger senden?</numerusform>
            <numerusform>%1 von %Ln Mails haben Sie noch nicht angesehen. Alle an diese Empfänger senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n mail(s) &amp;now</source>
        <translation>
            <numerusform>%Ln Mail &amp;jetzt senden</numerusform>
            <numerusform>%Ln Mails &amp;jetzt senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::directory::DirectoryModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::directory::DirectoryPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Offices and master data</source>
        <translation>Ämter und Stammdaten</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Gewählte Zeile entfernen</translation>
    </message>
    <message>
        <source>Kinds of master data</source>
        <translation>Arten von Stammdaten</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::directory::DivisionDelegate</name>
    <message>
        <source>Division</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>ui::house::HouseForm</name>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Name of the house style</source>
        <translation>Name des Hausstils</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the coat of arms</source>
        <translation>Wappen wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the coat of arms</source>
        <translation>Wappen entfernen</translation>
    </message>
    <message>
        <source>Coat of arms (SVG or PNG)</source>
        <translation>Wappen (SVG oder PNG)</translation>
    </message>
    <message>
        <source>Form of DIN 5008</source>
        <translation>Form nach DIN 5008</translation>
    </message>
    <message>
        <source>A: low letter head (27 mm)</source>
        <translation>A: niedriger Briefkopf (27 mm)</translation>
    </message>
    <message>
        <source>B: high letter head (45 mm)</source>
        <translation>B: hoher Briefkopf (45 mm)</translation>
    </message>
    <message>
        <source>Size of the font</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Parts that are printed</source>
        <translation>Teile, die gedruckt werden</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Wording: %1</source>
        <translation>Wortlaut: %1</translation>
    </message>
    <message>
        <source>Senders, signatories, recipients</source>
        <translation>Absender, Unterzeichner, Empfänger</translation>
    </message>
    <message>
        <source>Divisions with their senders</source>
        <translation>Geschäftsbereiche mit ihren Absendern</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Lines | below the city</source>
        <translation>Zeilen | unter der Stadt</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Wer unterzeichnen darf</translation>
    </message>
    <message>
        <source>i. V. / i. A.</source>
        <translation>i. V. / i. A.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Distribution lists</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Recipients | line by line</source>
        <translation>Empfänger | Zeile für Zeile</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>E-Mail an</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>No coat of arms</source>
        <translation>Kein Wappen</translation>
    </message>
    <message>
        <source>Coat of arms</source>
        <translation>Wappen</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>The font “%1” is not on this computer; letters are set in “%2”.</source>
        <translation>Die Schrift „%1“ ist auf diesem Rechner nicht da; gesetzt wird in „%2“.</translation>
    </message>
</context>
<context>
    <name>ui::house::HousePage</name>
    <message>
        <source>House style of letters</source>
        <translation>Hausstil der Hausmitteilungen</translation>
    </message>
    <message>
        <source>Choose the coat of arms</source>
        <translation>Wappen wählen</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back from the house style</source>
        <translation>Zurück vom Hausstil</translation>
    </message>
    <message>
        <source>&amp;House style</source>
        <translation>Haus&amp;stil</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New house style</source>
        <translation>Neuer Hausstil</translation>
    </message>
    <message>
        <source>&amp;Use for new letters</source>
        <translation>Für neue ver&amp;wenden</translation>
    </message>
    <message>
        <source>Write new letters in this house style</source>
        <translation>Neue Hausmitteilungen in diesem Hausstil schreiben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete this house style</source>
        <translation>Diesen Hausstil löschen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Import a house style from a file</source>
        <translation>Hausstil aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Import a house style</source>
        <translation>Hausstil importieren</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Hausstile (*.json)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;portieren …</translation>
    </message>
    <message>
        <source>Export this house style to a file</source>
        <translation>Diesen Hausstil in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Export the house style</source>
        <translation>Hausstil exportieren</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>Nach „%1“</translation>
    </message>
    <message>
        <source>&amp;Copy of this one</source>
        <translation>&amp;Kopie von diesem</translation>
    </message>
    <message>
        <source>%1 (for new letters)</source>
        <translation>%1 (für neue)</translation>
    </message>
    <message>
        <source>“%1” was deleted; undo brings it back.</source>
        <translation>„%1“ wurde gelöscht; Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::house::WordingEdit</name>
    <message>
        <source>%1: insert a placeholder</source>
        <translation>%1: Platzhalter einfügen</translation>
    </message>
</context>
<context>
    <name>ui::import::CityOffer</name>
    <message>
        <source>The letters come from “%1”. The house style names no city yet; the letters you write would not either.</source>
        <translation>Die Hausmitteilungen kommen von „%1“. Im Hausstil steht noch keine Stadt; neuen Hausmitteilungen würde sie fehlen.</translation>
    </message>
    <message>
        <source>&amp;Put it into the house style</source>
        <translation>In den Hausst&amp;il übernehmen</translation>
    </message>
    <message>
        <source>Do not o&amp;ffer it again</source>
        <translation>Nicht wieder anbieten</translation>
    </message>
    <message>
        <source>Letters are written in the name of “%1” now.</source>
        <translation>Hausmitteilungen werden jetzt im Namen von „%1“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::import::DoubtList</name>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Take “%1” (Ins)</source>
        <translation>„%1“ übernehmen (Einfg)</translation>
    </message>
</context>
<context>
    <name>ui::import::DoubtPane</name>
    <message>
        <source>Take s&amp;uggestion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Take the suggestion for the chosen doubt</source>
        <translation>Vorschlag zum gewählten Zweifel übernehmen</translation>
    </message>
    <message>
        <source>No doubts: everything was read clearly.</source>
        <translation>Keine Zweifel: Alles wurde eindeutig gelesen.</translation>
    </message>
    <message>
        <source>Doubts: %1 of %2 open</source>
        <translation>Zweifel: %1 von %2 offen</translation>
    </message>
    <message>
        <source>Take “%1” (Ins)</source>
        <translation>„%1“ übernehmen (Einfg)</translation>
    </message>
    <message>
        <source>Choose a doubt that has a suggestion</source>
        <translation>Einen Zweifel wählen, zu dem es einen Vorschlag gibt</translation>
    </message>
</context>
<context>
    <name>ui::import::FileBar</name>
    <message>
        <source>Previous file</source>
        <translation>Vorherige Datei</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Datei %1 von %2</translation>
    </message>
    <message>
        <source>Store all letters that were read without a doubt, or in which each doubt is settled; the others stay here</source>
        <translation>Alle Hausmitteilungen speichern, die ohne Zweifel gelesen wurden oder deren Zweifel geklärt sind; die übrigen bleiben hier</translation>
    </message>
    <message>
        <source>Accept &amp;all without doubt (%1)</source>
        <translation>Alle ohne Zweifel übernehmen (%1)</translation>
    </message>
    <message>
        <source>Accept all letters without doubt: %1</source>
        <translation>Alle Hausmitteilungen ohne Zweifel übernehmen: %1</translation>
    </message>
</context>
<context>
    <name>ui::import::ImportPage</name>
    <message>
        <source>Import letters</source>
        <translation>Hausmitteilungen importieren</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>Your corrections to “%1” were restored.</source>
        <translation>Ihre Korrekturen an „%1“ wurden wiederhergestellt.</translation>
    </message>
    <message>
        <source>No letter is open.
Choose “Import…” or drop a letter, as text or PDF, on the window.</source>
        <translation>Es ist keine Hausmitteilung geöffnet.
Wählen Sie „Importieren …“ oder ziehen Sie ein Schreiben, als Text oder PDF, auf das Fenster.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>Your corrections are not stored yet.</source>
        <translation>Ihre Korrekturen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>“%1” is stored as soon as another program has finished writing.</source>
        <translation>„%1“ wird gespeichert, sobald ein anderes Programm fertig geschrieben hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) about this letter are open. What is stored now is what the fields show.</source>
        <translation>
            <numerusform>Zu dieser Hausmitteilung ist noch %Ln Zweifel offen. Gespeichert wird, was in den Feldern steht.</numerusform>
            <numerusform>Zu dieser Hausmitteilung sind noch %Ln Zweifel offen. Gespeichert wird, was in den Feldern steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept &amp;nevertheless</source>
        <translation>Trotzdem übernehmen</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>Zweifel ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) without doubt were stored.</source>
        <translation>
            <numerusform>%Ln Hausmitteilung ohne Zweifel wurde gespeichert.</numerusform>
            <numerusform>%Ln Hausmitteilungen ohne Zweifel wurden gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Those that wait need a look.</source>
        <translation>%1 Die übrigen brauchen einen Blick.</translation>
    </message>
</context>
<context>
    <name>ui::import::MemoForm</name>
    <message>
        <source>Clauses</source>
        <translation>Beschlusspunkte</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Beschlusspunkt</translation>
    </message>
    <message>
        <source>Clause %1: number</source>
        <translation>Punkt %1: Nummer</translation>
    </message>
    <message>
        <source>Clause %1: wording</source>
        <translation>Punkt %1: Wortlaut</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Sachstände</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Sachstand %1</translation>
    </message>
    <message>
        <source>Report on clause</source>
        <translation>Sachstand zu Punkt</translation>
    </message>
    <message>
        <source>Report %1: clauses it covers</source>
        <translation>Sachstand %1: betroffene Punkte</translation>
    </message>
    <message>
        <source>Report %1: text</source>
        <translation>Sachstand %1: Text</translation>
    </message>
    <message>
        <source>Add report</source>
        <translation>Sachstand hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>Nu&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Sitzungsnummer</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>Abse&amp;nder</translation>
    </message>
    <message>
        <source>&amp;File reference</source>
        <translation>&amp;Geschäftszeichen (GZ)</translation>
    </message>
    <message>
        <source>&amp;Date of the letter</source>
        <translation>Dat&amp;um des Schreibens</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>Emp&amp;fänger</translation>
    </message>
    <message>
        <source>&amp;Confidential</source>
        <translation>&amp;Vertraulich</translation>
    </message>
    <message>
        <source>Ne&amp;xt review</source>
        <translation>Nä&amp;chste Beschlusskontrolle</translation>
    </message>
    <message>
        <source>Reporting is &amp;finished</source>
        <translation>Ber&amp;ichterstattung abgeschlossen</translation>
    </message>
    <message>
        <source>Ta&amp;kes note</source>
        <translation>&amp;Kenntnisnahme</translation>
    </message>
    <message>
        <source>⚠ Not a date: %1. Type it as 24.08.2022, or leave it empty.</source>
        <translation>⚠ Kein Datum: %1. Schreiben Sie es wie 24.08.2022, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzungsnummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>File reference</source>
        <translation>Geschäftszeichen (GZ)</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Datum des Schreibens</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Beschlusskontrolle</translation>
    </message>
    <message>
        <source>Reporting is finished</source>
        <translation>Berichterstattung abgeschlossen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Takes note</source>
        <translation>Kenntnisnahme</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>TT.MM.JJJJ</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Sa&amp;lutation</source>
        <translation>An&amp;rede</translation>
    </message>
    <message>
        <source>&amp;Opening sentence</source>
        <translation>Ein&amp;leitungssatz</translation>
    </message>
    <message>
        <source>Closin&amp;g</source>
        <translation>Grußf&amp;ormel</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>Unter&amp;zeichnet von</translation>
    </message>
    <message>
        <source>⚠ A report names a clause that is not listed: %1.</source>
        <translation>⚠ Ein Sachstand nennt einen Punkt, der nicht aufgeführt ist: %1.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Opening sentence</source>
        <translation>Einleitungssatz</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Grußformel</translation>
    </message>
</context>
<context>
    <name>ui::import::PassageList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>%1: split at the cursor</source>
        <translation>%1: an der Schreibmarke teilen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>%1: merge with the next</source>
        <translation>%1: mit dem nächsten verbinden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: entfernen</translation>
    </message>
</context>
<context>
    <name>ui::import::PlanBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Accept and store the letter</source>
        <translation>Hausmitteilung übernehmen und speichern</translation>
    </message>
    <message>
        <source>Store what is shown (Ctrl+Return); undo takes it back</source>
        <translation>Speichert, was gezeigt wird (Strg+Eingabe); Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Nothing changes: this letter is stored already.</source>
        <translation>Nichts ändert sich: Dieses Schreiben ist bereits gespeichert.</translation>
    </message>
    <message>
        <source>Clause %1 is stored with another wording; replace it by that of the letter</source>
        <translation>Punkt %1 ist mit anderem Wortlaut gespeichert; durch den des Schreibens ersetzen</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Übernehmen</translation>
    </message>
</context>
<context>
    <name>ui::import::SourceView</name>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Schreibens</translation>
    </message>
</context>
<context>
    <name>ui::letter::AcknowledgementEdit</name>
    <message>
        <source>Persons who take note</source>
        <translation>Personen zur Kenntnisnahme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a person who takes note</source>
        <translation>Person zur Kenntnisnahme hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the person who takes note</source>
        <translation>Person zur Kenntnisnahme entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Move the person who takes note up</source>
        <translation>Person zur Kenntnisnahme nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Move the person who takes note down</source>
        <translation>Person zur Kenntnisnahme nach unten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere Person</translation>
    </message>
</context>
<context>
    <name>ui::letter::CompareDialog</name>
    <message>
        <source>Compare letters</source>
        <translation>Hausmitteilungen vergleichen</translation>
    </message>
    <message>
        <source>Letter of %1 beside that of %2</source>
        <translation>Hausmitteilung vom %1 neben der vom %2</translation>
    </message>
    <message>
        <source>→ underlined: new · crossed out: no longer told</source>
        <translation>→ unterstrichen: neu · durchgestrichen: nicht mehr berichtet</translation>
    </message>
    <message>
        <source>The letter tells nothing new.</source>
        <translation>Die Hausmitteilung berichtet nichts Neues.</translation>
    </message>
    <message>
        <source>What is new in the letter</source>
        <translation>Was in der Hausmitteilung neu ist</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Clause %1: unchanged</source>
        <translation>Punkt %1: unverändert</translation>
    </message>
    <message>
        <source>No longer told</source>
        <translation>Nicht mehr berichtet</translation>
    </message>
</context>
<context>
    <name>ui::letter::LetterDraft</name>
    <message>
        <source>The letter does not exist any more.</source>
        <translation>Die Hausmitteilung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This is the first letter on the resolution.</source>
        <translation>Das ist die erste Hausmitteilung zu diesem Beschluss.</translation>
    </message>
    <message>
        <source>The letter could not be saved yet, so nothing was done with it; it is kept as it is on the screen. Please try again.</source>
        <translation>Die Hausmitteilung konnte noch nicht gespeichert werden, deshalb ist nichts weiter mit ihr geschehen; sie bleibt, wie sie auf dem Bildschirm steht. Bitte noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>ui::letter::LetterForm</name>
    <message>
        <source>&amp;Kind and date of the letter</source>
        <translation>Art und Da&amp;tum des Schreibens</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>E&amp;mpfänger</translation>
    </message>
    <message>
        <source>Sa&amp;lutation</source>
        <translation>An&amp;rede</translation>
    </message>
    <message>
        <source>&amp;Opening sentence</source>
        <translation>Einleitun&amp;gssatz</translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation>&amp;Nächste Beschlusskontrolle</translation>
    </message>
    <message>
        <source>Closin&amp;g</source>
        <translation>Grußf&amp;ormel</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>&amp;Unterzeichnet von</translation>
    </message>
    <message>
        <source>&amp;Takes note, in this order</source>
        <translation>&amp;Kenntnisnahme, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Confidential</source>
        <translation>&amp;Vertraulich</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>&amp;Interim report</source>
        <translation>&amp;Zwischenbericht</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>Zwischenbericht</translation>
    </message>
    <message>
        <source>&amp;Final report</source>
        <translation>Absch&amp;lussbericht</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Datum des Schreibens</translation>
    </message>
    <message>
        <source>Next review named in the letter</source>
        <translation>Im Schreiben genannte nächste Beschlusskontrolle</translation>
    </message>
    <message>
        <source>Signs on behalf</source>
        <translation>Unterzeichnet in Vertretung oder im Auftrag</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Name of the signatory</source>
        <translation>Name des Unterzeichners</translation>
    </message>
    <message>
        <source>Function of the signatory</source>
        <translation>Funktion des Unterzeichners</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>&amp;Distribution list</source>
        <translation>Verte&amp;iler</translation>
    </message>
    <message>
        <source>Reports that a letter has told alread&amp;y</source>
        <translation>Bereits mitgeteilte Sachst&amp;ände</translation>
    </message>
    <message>
        <source>Long clauses</source>
        <translation>Lange Beschlusspunkte</translation>
    </message>
    <message>
        <source>&amp;House style</source>
        <translation>Hau&amp;sstil</translation>
    </message>
    <message>
        <source>Shorten visibly “[…]” beyond</source>
        <translation>Sichtbar kürzen „[…]“ ab</translation>
    </message>
    <message>
        <source>Shorten long clauses visibly</source>
        <translation>Lange Beschlusspunkte sichtbar kürzen</translation>
    </message>
    <message>
        <source>Longest clause in characters</source>
        <translation>Längster Beschlusspunkt in Zeichen</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
</context>
<context>
    <name>ui::letter::LetterHeader</name>
    <message>
        <source>Rel&amp;ease…</source>
        <translation>&amp;Freigeben …</translation>
    </message>
    <message>
        <source>Release letter</source>
        <translation>Hausmitteilung freigeben</translation>
    </message>
    <message>
        <source>Freeze the letter and carry its next review over to the resolution</source>
        <translation>Schreiben festschreiben und seine nächste Beschlusskontrolle in den Beschluss übernehmen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dru&amp;cken …</translation>
    </message>
    <message>
        <source>Print letter</source>
        <translation>Hausmitteilung drucken</translation>
    </message>
    <message>
        <source>ODT…</source>
        <translation>ODT …</translation>
    </message>
    <message>
        <source>Save letter as ODT</source>
        <translation>Hausmitteilung als ODT speichern</translation>
    </message>
    <message>
        <source>Save PD&amp;F…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save letter as PDF</source>
        <translation>Hausmitteilung als PDF speichern</translation>
    </message>
    <message>
        <source>Back to the resolution</source>
        <translation>Zurück zum Beschluss</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Weitere</translation>
    </message>
    <message>
        <source>Save letter in another format</source>
        <translation>Hausmitteilung in einem anderen Format speichern</translation>
    </message>
    <message>
        <source>&amp;Accessible PDF…</source>
        <translation>&amp;Barrierefreies PDF …</translation>
    </message>
    <message>
        <source>&amp;Word document (DOCX)…</source>
        <translation>&amp;Word-Dokument (DOCX) …</translation>
    </message>
    <message>
        <source>&amp;Mail draft with the PDF…</source>
        <translation>E-&amp;Mail-Entwurf mit dem PDF …</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <translation>Reiner &amp;Text …</translation>
    </message>
</context>
<context>
    <name>ui::letter::LetterLifePanel</name>
    <message>
        <source>What happened to the letter</source>
        <translation>Verbleib der Hausmitteilung</translation>
    </message>
    <message>
        <source>Has taken note</source>
        <translation>Hat Kenntnis genommen</translation>
    </message>
    <message>
        <source>Compare with the pre&amp;vious one</source>
        <translation>Mit der &amp;vorigen vergleichen</translation>
    </message>
    <message>
        <source>Show what is new since the previous letter</source>
        <translation>Zeigen, was seit der vorigen Hausmitteilung neu ist</translation>
    </message>
    <message>
        <source>Write a &amp;correction</source>
        <translation>Berichti&amp;gung schreiben</translation>
    </message>
    <message>
        <source>Write a letter that takes the place of this one</source>
        <translation>Eine Hausmitteilung schreiben, die an die Stelle dieser tritt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Versendet am</translation>
    </message>
    <message>
        <source>b&amp;y</source>
        <translation>pe&amp;r</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>internal mail</source>
        <translation>Hauspost</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>council information system</source>
        <translation>Ratsinformationssystem</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>Bote</translation>
    </message>
    <message>
        <source>Way it was sent</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <source>Note as s&amp;ent</source>
        <translation>Versand vermer&amp;ken</translation>
    </message>
    <message>
        <source>Note that the letter was sent on this day in this way</source>
        <translation>Vermerken, dass die Hausmitteilung an diesem Tag auf diesem Weg versendet wurde</translation>
    </message>
    <message>
        <source>Released, not yet sent.</source>
        <translation>Freigegeben, noch nicht versendet.</translation>
    </message>
    <message>
        <source>Sent on %1.</source>
        <translation>Versendet am %1.</translation>
    </message>
    <message>
        <source>Sent on %1 by %2.</source>
        <translation>Versendet am %1 per %2.</translation>
    </message>
    <message>
        <source>Chang&amp;e</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>%1 has taken note</source>
        <translation>%1 hat Kenntnis genommen</translation>
    </message>
    <message>
        <source>%1 has taken note on</source>
        <translation>%1 hat Kenntnis genommen am</translation>
    </message>
</context>
<context>
    <name>ui::letter::LetterOutput</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-Text (*.odt)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Textdatei (*.txt)</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Hausmitteilung speichern</translation>
    </message>
    <message>
        <source>The letter was sent to the printer.</source>
        <translation>Die Hausmitteilung wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ gibt es bereits.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ordner öff&amp;nen</translation>
    </message>
    <message>
        <source>Accessible PDF document (*.pdf)</source>
        <translation>Barrierefreies PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>E-Mail-Entwurf (*.eml)</translation>
    </message>
    <message>
        <source>Choose the program of LibreOffice</source>
        <translation>Programm von LibreOffice wählen</translation>
    </message>
    <message>
        <source>Accessible PDF and Word documents are made by LibreOffice, which was not found on this computer. Nothing was saved.</source>
        <translation>Barrierefreie PDF- und Word-Dokumente erzeugt LibreOffice, das auf diesem Rechner nicht gefunden wurde. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Choose the program…</source>
        <translation>Programm &amp;wählen …</translation>
    </message>
    <message>
        <source>Saving the letter …</source>
        <translation>Hausmitteilung wird gespeichert …</translation>
    </message>
    <message>
        <source>The letter is released and filed as “%1” in %2.</source>
        <translation>Die Hausmitteilung ist freigegeben und als „%1“ in %2 abgelegt.</translation>
    </message>
    <message>
        <source>Folder of the letters</source>
        <translation>Ordner der Hausmitteilungen</translation>
    </message>
    <message>
        <source>The letter is released, but its PDF could not be filed. %1</source>
        <translation>Die Hausmitteilung ist freigegeben, ihr PDF konnte aber nicht abgelegt werden. %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Other &amp;folder…</source>
        <translation>Anderer &amp;Ordner …</translation>
    </message>
</context>
<context>
    <name>ui::letter::LetterPage</name>
    <message>
        <source>Letter</source>
        <translation>Hausmitteilung</translation>
    </message>
    <message>
        <source>Letter on %1</source>
        <translation>Hausmitteilung zu %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>⚠ This letter is confidential: it may only go to those who are entitled to see it.</source>
        <translation>⚠ Dieses Schreiben ist vertraulich: Es darf nur an Berechtigte gehen.</translation>
    </message>
    <message>
        <source>Somebody else changed the same field of this letter meanwhile. Nothing was overwritten.</source>
        <translation>Jemand anderes hat dasselbe Feld dieser Hausmitteilung inzwischen geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Deren übernehmen</translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation>Als versandt vermerkt.</translation>
    </message>
    <message>
        <source>Correction letter on %1</source>
        <translation>Berichtigung zu %1</translation>
    </message>
    <message>
        <source>Kept as it left the house on %1. SHA-256 of the PDF: %2</source>
        <translation>So aufbewahrt, wie sie am %1 das Haus verlassen hat. SHA-256 des PDF: %2</translation>
    </message>
    <message>
        <source>The letter is released and cannot be changed any more.</source>
        <translation>Die Hausmitteilung ist freigegeben und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>This is a new letter; it takes the place of the other one when it is released.</source>
        <translation>Das ist eine neue Hausmitteilung; mit der Freigabe tritt sie an die Stelle der anderen.</translation>
    </message>
    <message>
        <source>“%1” is no date; for example 24.8.22 or 24.08.2022. The letter stays as it is until it can be read.</source>
        <translation>„%1“ ist kein Datum; zum Beispiel 24.8.22 oder 24.08.2022. Die Hausmitteilung bleibt, wie sie ist, bis es gelesen werden kann.</translation>
    </message>
    <message>
        <source>The next review, %1, is what its rule proposes.</source>
        <translation>Die nächste Beschlusskontrolle, %1, ist der Vorschlag nach der Regel des Beschlusses.</translation>
    </message>
</context>
<context>
    <name>ui::letter::LettersModel</name>
    <message>
        <source>Final report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>Zwischenbericht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, berichtigt</translation>
    </message>
    <message>
        <source>%1, confidential</source>
        <translation>%1, vertraulich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Kenntnis</translation>
    </message>
</context>
<context>
    <name>ui::letter::LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Hausmitteilungen</translation>
    </message>
    <message>
        <source>Filter letters by number or title</source>
        <translation>Hausmitteilungen nach Nummer oder Titel filtern</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Nummer oder Titel</translation>
    </message>
    <message>
        <source>List of letters</source>
        <translation>Liste der Hausmitteilungen</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln Hausmitteilung</numerusform>
            <numerusform>%Ln Hausmitteilungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n letter(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Hausmitteilung</numerusform>
            <numerusform>%L1 von %Ln Hausmitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No letters yet.
Open a resolution and compose its letter, or import one.</source>
        <translation>Noch keine Hausmitteilungen.
Öffnen Sie einen Beschluss und erstellen Sie seine Hausmitteilung, oder importieren Sie eine.</translation>
    </message>
    <message>
        <source>No letter matches.
Clear the filter to see all letters.</source>
        <translation>Keine Hausmitteilung passt.
Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <source>C&amp;onfidential</source>
        <translation>Vertraul&amp;ich</translation>
    </message>
    <message>
        <source>Not &amp;yet noted by all</source>
        <translation>Noch nicht von a&amp;llen zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>State of the letters</source>
        <translation>Stand der Hausmitteilungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only confidential letters</source>
        <translation>Nur vertrauliche Hausmitteilungen</translation>
    </message>
    <message>
        <source>Only letters that not all have taken note of</source>
        <translation>Nur Hausmitteilungen, die noch nicht alle zur Kenntnis genommen haben</translation>
    </message>
    <message>
        <source>&amp;Many at once…</source>
        <translation>Im Sta&amp;pel …</translation>
    </message>
    <message>
        <source>Make many letters at once</source>
        <translation>Viele Hausmitteilungen auf einmal erstellen</translation>
    </message>
    <message>
        <source>Re&amp;move the draft</source>
        <translation>E&amp;ntwurf entfernen</translation>
    </message>
    <message>
        <source>The draft letter on %1 was removed.</source>
        <translation>Der Entwurf der Hausmitteilung zu %1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::letter::MissingFiles</name>
    <message numerus="yes">
        <source>%n file(s) of released letters are missing: %1. The letters are kept in the database.</source>
        <translation>
            <numerusform>Die Datei einer freigegebenen Hausmitteilung fehlt: %1. Die Hausmitteilung ist in der Datenbank aufbewahrt.</numerusform>
            <numerusform>%Ln Dateien freigegebener Hausmitteilungen fehlen: %1. Die Hausmitteilungen sind in der Datenbank aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>Noch einmal &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Not needed</source>
        <translation>Nicht &amp;nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written in %1.</source>
        <translation>
            <numerusform>Die Datei wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Dateien wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>ui::letter::NextReviewLine</name>
    <message>
        <source>Next review on %1.</source>
        <translation>Nächste Kontrolle am %1.</translation>
    </message>
    <message>
        <source>Without a next review.</source>
        <translation>Ohne nächste Kontrolle.</translation>
    </message>
    <message>
        <source>Without a next review. %1 is no working day: %2.</source>
        <translation>Ohne nächste Kontrolle. Am %1 wird nicht gearbeitet: %2.</translation>
    </message>
    <message>
        <source>&amp;Review on %1</source>
        <translation>&amp;Kontrolle am %1</translation>
    </message>
    <message>
        <source>Set the next review to %1, as the rule proposes</source>
        <translation>Nächste Kontrolle auf den %1 setzen, wie die Regel vorschlägt</translation>
    </message>
    <message>
        <source>Without a next review, and no rule proposes one.</source>
        <translation>Ohne nächste Kontrolle, und keine Regel schlägt eine vor.</translation>
    </message>
</context>
<context>
    <name>ui::letter::PreviewPane</name>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit the width of the page</source>
        <translation>An die Seitenbreite anpassen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ui::letter::ReleaseDialog</name>
    <message>
        <source>Release the letter</source>
        <translation>Hausmitteilung freigeben</translation>
    </message>
    <message>
        <source>Release the letter on %1?</source>
        <translation>Hausmitteilung zu %1 freigeben?</translation>
    </message>
    <message>
        <source>The letter on %1 is not complete.</source>
        <translation>Die Hausmitteilung zu %1 ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>It is kept as it is now and cannot be changed any more; a mistake is put right by a correction letter.</source>
        <translation>Sie wird so aufbewahrt, wie sie jetzt ist, und lässt sich nicht mehr ändern; ein Fehler wird durch eine Berichtigung behoben.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Release nevertheless</source>
        <translation>&amp;Trotzdem freigeben</translation>
    </message>
    <message>
        <source>&amp;Back to the letter</source>
        <translation>&amp;Zurück zur Hausmitteilung</translation>
    </message>
    <message>
        <source>Are the dates of the letter on %1 right?</source>
        <translation>Stimmen die Daten der Hausmitteilung zu %1?</translation>
    </message>
    <message>
        <source>&amp;File the PDF in</source>
        <translation>P&amp;DF ablegen in</translation>
    </message>
    <message>
        <source>File the PDF of the released letter</source>
        <translation>PDF der freigegebenen Hausmitteilung ablegen</translation>
    </message>
    <message>
        <source>Folder in which the PDF is filed</source>
        <translation>Ordner, in dem das PDF abgelegt wird</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder of the letters</source>
        <translation>Ordner der Hausmitteilungen wählen</translation>
    </message>
    <message>
        <source>Folder of the letters</source>
        <translation>Ordner der Hausmitteilungen</translation>
    </message>
</context>
<context>
    <name>ui::overview::Cancellations</name>
    <message>
        <source>&amp;Proposed for cancelling</source>
        <translation>Zur Strei&amp;chung vorgeschlagen</translation>
    </message>
    <message>
        <source>What is proposed for cancelling, as a list</source>
        <translation>Zur Streichung vorgeschlagene Beschlüsse als Liste</translation>
    </message>
    <message>
        <source>Proposed for cancelling</source>
        <translation>Zur Streichung vorgeschlagen</translation>
    </message>
    <message>
        <source>%1, clause %2: %3</source>
        <translation>%1, Punkt %2: %3</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Begründung</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %n resolution(s)</source>
        <translation>
            <numerusform>die ersten %L1 von %Ln Beschluss</numerusform>
            <numerusform>die ersten %L1 von %Ln Beschlüssen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%Ln Beschluss</numerusform>
            <numerusform>%Ln Beschlüsse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::overview::CourseChart</name>
    <message>
        <source>Course of the last two years</source>
        <translation>Verlauf der letzten zwei Jahre</translation>
    </message>
    <message>
        <source>%1: %2 under control, %3 decided, %4 closed</source>
        <translation>%1: %2 in Kontrolle, %3 beschlossen, %4 abgeschlossen</translation>
    </message>
    <message>
        <source>under control</source>
        <translation>in Kontrolle</translation>
    </message>
    <message>
        <source>decided in the month</source>
        <translation>im Monat beschlossen</translation>
    </message>
    <message>
        <source>closed in the month</source>
        <translation>im Monat abgeschlossen</translation>
    </message>
    <message>
        <source>%1, %2 opened again</source>
        <translation>%1, %2 wieder geöffnet</translation>
    </message>
</context>
<context>
    <name>ui::overview::DivisionTable</name>
    <message>
        <source>&amp;By division</source>
        <translation>Nach &amp;Geschäftsbereichen</translation>
    </message>
    <message>
        <source>What needs attention, by division</source>
        <translation>Was zu tun ist, nach Geschäftsbereichen</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>ui::overview::OverviewPage</name>
    <message>
        <source>Nothing is due within 30 days.</source>
        <translation>In den nächsten 30 Tagen ist nichts fällig.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>&amp;Next dates</source>
        <translation>&amp;Nächste Termine</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>%1, office %2</source>
        <translation>%1, Amt %2</translation>
    </message>
    <message>
        <source>the first %1 of %2 until %3</source>
        <translation>die ersten %1 von %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) until %1</source>
        <translation>
            <numerusform>%Ln Termin bis %1</numerusform>
            <numerusform>%Ln Termine bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the resolutions with these dates as a list</source>
        <translation>Zeigt die Beschlüsse mit diesen Terminen als Liste</translation>
    </message>
    <message>
        <source>State by division</source>
        <translation>Stand nach Geschäftsbereichen</translation>
    </message>
    <message>
        <source>&amp;State by division</source>
        <translation>&amp;Stand nach Geschäftsbereichen</translation>
    </message>
    <message>
        <source>Overdue resolutions by the year of their decision</source>
        <translation>Überfällige Beschlüsse nach dem Jahr des Beschlusses</translation>
    </message>
    <message>
        <source>&amp;Course of the last two years</source>
        <translation>&amp;Verlauf der letzten zwei Jahre</translation>
    </message>
    <message>
        <source>O&amp;verdue, by the year of the decision</source>
        <translation>&amp;Überfällige nach dem Jahr des Beschlusses</translation>
    </message>
    <message>
        <source>resolutions in all</source>
        <translation>Beschlüsse insgesamt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Next dates as a list</source>
        <translation>Nächste Termine als Liste</translation>
    </message>
    <message>
        <source>My reminders</source>
        <translation>Meine Wiedervorlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) due</source>
        <translation>
            <numerusform>%Ln Wiedervorlage fällig</numerusform>
            <numerusform>%Ln Wiedervorlagen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s) to report to the council</source>
        <translation>
            <numerusform>%Ln Erledigung dem Rat zu melden</numerusform>
            <numerusform>%Ln Erledigungen dem Rat zu melden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::overview::RecentChanges</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Re&amp;cent changes</source>
        <translation>Zulet&amp;zt geändert</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Zuletzt geändert</translation>
    </message>
</context>
<context>
    <name>ui::overview::ScopeSwitch</name>
    <message>
        <source>&amp;All</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>&amp;Meine</translation>
    </message>
    <message>
        <source>My &amp;office or division:</source>
        <translation>Mein Amt &amp;oder Geschäftsbereich:</translation>
    </message>
    <message>
        <source>Figures of all resolutions</source>
        <translation>Zahlen aller Beschlüsse</translation>
    </message>
    <message>
        <source>Figures of my resolutions</source>
        <translation>Zahlen meiner Beschlüsse</translation>
    </message>
    <message>
        <source>My office or division</source>
        <translation>Mein Amt oder Geschäftsbereich</translation>
    </message>
    <message>
        <source>please choose once</source>
        <translation>bitte einmal wählen</translation>
    </message>
</context>
<context>
    <name>ui::record::ConfirmSending</name>
    <message>
        <source>Who gets a mail</source>
        <translation>Wer eine Mail bekommt</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back without sending</source>
        <translation>Zurück, ohne zu senden</translation>
    </message>
</context>
<context>
    <name>ui::record::LetterPreview</name>
    <message>
        <source>Letter preview</source>
        <translation>Vorschau der Hausmitteilung</translation>
    </message>
    <message>
        <source>Scroll the letter</source>
        <translation>Hausmitteilung blättern</translation>
    </message>
    <message>
        <source>Scroll the letter sideways</source>
        <translation>Hausmitteilung seitwärts blättern</translation>
    </message>
</context>
<context>
    <name>ui::record::LetterPrinter</name>
    <message>
        <source>The printer did not take the letter; please try again.</source>
        <translation>Der Drucker hat die Hausmitteilung nicht angenommen; bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The printer cannot be reached; nothing was printed.</source>
        <translation>Der Drucker ist nicht erreichbar; es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Printing stopped at page %1.</source>
        <translation>Der Druck endete bei Seite %1.</translation>
    </message>
</context>
<context>
    <name>ui::reminders::ReminderForm</name>
    <message>
        <source>&amp;Of</source>
        <translation>Z&amp;u</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;Wiedervorlegen</translation>
    </message>
    <message>
        <source>What the reminder is about</source>
        <translation>Worum es bei der Wiedervorlage geht</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Tag der Wiedervorlage</translation>
    </message>
    <message>
        <source>Note of the reminder</source>
        <translation>Notiz der Wiedervorlage</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Not&amp;iz</translation>
    </message>
    <message>
        <source>Remind me of %1</source>
        <translation>Wiedervorlage zu %1</translation>
    </message>
    <message>
        <source>the whole resolution</source>
        <translation>ganzer Beschluss</translation>
    </message>
    <message>
        <source>clause %1: %2</source>
        <translation>Punkt %1: %2</translation>
    </message>
    <message>
        <source>Please say on which day, such as 24.8.2027 or +14.</source>
        <translation>Bitte den Tag angeben, etwa 24.8.2027 oder +14.</translation>
    </message>
</context>
<context>
    <name>ui::reminders::ReminderStrip</name>
    <message>
        <source> (clause %1)</source>
        <translation> (Punkt %1)</translation>
    </message>
    <message>
        <source>Reminder on %1%2: %3</source>
        <translation>Wiedervorlage am %1%2: %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
</context>
<context>
    <name>ui::reminders::RemindersPage</name>
    <message>
        <source>My reminders</source>
        <translation>Meine Wiedervorlagen</translation>
    </message>
    <message>
        <source>No reminders</source>
        <translation>Keine Wiedervorlagen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>&amp;Open resolution</source>
        <translation>Beschluss ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Er&amp;ledigt</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>Nächste &amp;Woche</translation>
    </message>
    <message>
        <source>or o&amp;n</source>
        <translation>ode&amp;r am</translation>
    </message>
    <message>
        <source>Put off to this day</source>
        <translation>Auf diesen Tag verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%n in all, none is due</source>
        <translation>
            <numerusform>%Ln insgesamt, keine fällig</numerusform>
            <numerusform>%Ln insgesamt, keine fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, %n due</source>
        <translation>
            <numerusform>%L1 insgesamt, %Ln fällig</numerusform>
            <numerusform>%L1 insgesamt, %Ln fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Remind me…” in the menu “Resolution”, or press Ctrl+M on a resolution.</source>
        <translation>Im Menü „Beschluss“ den Eintrag „Wiedervorlage …“ wählen oder bei einem Beschluss Strg+M drücken.</translation>
    </message>
    <message>
        <source>&amp;Mails of what is due…</source>
        <translation>Mails über Fälli&amp;ges …</translation>
    </message>
    <message>
        <source>Mails of what is due to offices and clerks</source>
        <translation>Mails über Fälliges an Ämter und Sachbearbeitung</translation>
    </message>
</context>
<context>
    <name>ui::requests::AnswerModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason for the status</source>
        <translation>Begründung zum Status</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Erwartet am</translation>
    </message>
    <message>
        <source>Reason for the delay</source>
        <translation>Grund der Verzögerung</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Neuer Sachstand</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
</context>
<context>
    <name>ui::requests::AnswerPage</name>
    <message>
        <source>Rows of the form; ticked ones are taken over</source>
        <translation>Zeilen der Tabelle; angehakte werden übernommen</translation>
    </message>
    <message>
        <source>What the chosen row changes</source>
        <translation>Was die gewählte Zeile ändert</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Al&amp;le anhaken</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine anhaken</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Zuarbeit von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged row(s) cannot be taken over.</source>
        <translation>
            <numerusform>%Ln beschädigte Zeile kann nicht übernommen werden.</numerusform>
            <numerusform>%Ln beschädigte Zeilen können nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were edited here as well; tick those in which the answer of the office shall count.</source>
        <translation>
            <numerusform>%Ln Zeile wurde inzwischen auch hier bearbeitet; haken Sie sie an, wenn die Antwort des Amtes gelten soll.</numerusform>
            <numerusform>%Ln Zeilen wurden inzwischen auch hier bearbeitet; haken Sie die an, in denen die Antwort des Amtes gelten soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file: everything it says is stored already.</source>
        <translation>In dieser Datei steht nichts Neues: Alles, was sie sagt, ist schon gespeichert.</translation>
    </message>
    <message>
        <source>is being read …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>%1 new, %2 in conflict, %3 damaged, %4 without news</source>
        <translation>%1 neu, %2 im Widerspruch, %3 beschädigt, %4 ohne Neues</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n row(s)</source>
        <translation>
            <numerusform>%Ln Zeile über&amp;nehmen</numerusform>
            <numerusform>%Ln Zeilen über&amp;nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, clause %2: %3</source>
        <translation>%1, Punkt %2: %3</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Jetzt gespeichert</translation>
    </message>
    <message>
        <source>Answer of the office</source>
        <translation>Antwort des Amtes</translation>
    </message>
    <message>
        <source>This row says nothing that is not stored already.</source>
        <translation>Diese Zeile sagt nichts, was nicht schon gespeichert ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over; undo takes all of them back.</source>
        <translation>
            <numerusform>%Ln Zeile übernommen; „Rückgängig“ nimmt sie zurück.</numerusform>
            <numerusform>%Ln Zeilen übernommen; „Rückgängig“ nimmt alle zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;pprove the reports at once</source>
        <translation>Sachstände sofort &amp;freigeben</translation>
    </message>
    <message>
        <source>Approve the reports at once</source>
        <translation>Sachstände sofort freigeben</translation>
    </message>
    <message>
        <source>Letters tell only reports that somebody has approved.</source>
        <translation>In Schreiben stehen nur Sachstände, die jemand freigegeben hat.</translation>
    </message>
    <message>
        <source>Answers of the offices</source>
        <translation>Antworten der Ämter</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the forms …</source>
        <translation>Die Formulare werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Answers of %n offices</source>
        <translation>
            <numerusform>Antwort von %Ln Amt</numerusform>
            <numerusform>Antworten von %Ln Ämtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %Ln weiterer Hinweis.</numerusform>
            <numerusform>Und %Ln weitere Hinweise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nicht übernommen.</numerusform>
            <numerusform>%Ln Zeilen wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or attachment(s) were not read: %1.</source>
        <translation>
            <numerusform>%Ln Datei oder Anlage wurde nicht gelesen: %1.</numerusform>
            <numerusform>%Ln Dateien oder Anlagen wurden nicht gelesen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All &amp;remarks</source>
        <translation>Alle &amp;Hinweise</translation>
    </message>
</context>
<context>
    <name>ui::requests::RequestsArea</name>
    <message>
        <source>Read answers of offices</source>
        <translation>Zuarbeiten einlesen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Forms and mails (*.xlsx *.ods *.eml);;All files (*)</source>
        <translation>Formulare und Mails (*.xlsx *.ods *.eml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::requests::RequestsModel</name>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>Asked until</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>%Ln Tag überfällig</numerusform>
            <numerusform>%Ln Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>beantwortet am %1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>geschlossen am %1</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>freundlich</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>bestimmt</translation>
    </message>
    <message>
        <source>to the head</source>
        <translation>an die Leitung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::requests::RequestsPage</name>
    <message>
        <source>Requests to offices</source>
        <translation>Zuarbeiten</translation>
    </message>
    <message>
        <source>&amp;Ask the offices…</source>
        <translation>Ämter anfra&amp;gen …</translation>
    </message>
    <message>
        <source>&amp;Chase what is late…</source>
        <translation>Sä&amp;umige erinnern …</translation>
    </message>
    <message>
        <source>Read an ans&amp;wer…</source>
        <translation>Zuarbeit ein&amp;lesen …</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Zuarbeiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offene</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällige</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Requests to this office</source>
        <translation>Zuarbeiten dieses Amtes</translation>
    </message>
    <message>
        <source>&amp;Remind…</source>
        <translation>E&amp;rinnern …</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>S&amp;chließen …</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>O&amp;ffice</source>
        <translation>A&amp;mt</translation>
    </message>
    <message>
        <source>Why the answer is not waited for any longer</source>
        <translation>Warum die Antwort nicht mehr abgewartet wird</translation>
    </message>
    <message>
        <source>Why the answer is not waited for any longer, such as “answered by telephone”</source>
        <translation>Warum die Antwort nicht mehr abgewartet wird, etwa „telefonisch beantwortet“</translation>
    </message>
    <message>
        <source>Clos&amp;e the chosen requests</source>
        <translation>Gewählte Zuarbeiten s&amp;chließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clauses that the office was asked about</source>
        <translation>Punkte, zu denen das Amt gefragt wurde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Alle Ämter</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%Ln Zuarbeit</numerusform>
            <numerusform>%Ln Zuarbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>No office is waited for</source>
        <translation>Keine Zuarbeit steht aus</translation>
    </message>
    <message>
        <source>Ask the offices for what is due; each gets a mail with a form to fill in.</source>
        <translation>Fragen Sie die Ämter nach dem, was fällig ist; jedes bekommt eine Mail mit einer Tabelle zum Ausfüllen.</translation>
    </message>
    <message>
        <source>No request passes this filter</source>
        <translation>Keine Zuarbeit passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Choose “All” and “All offices” to see every request.</source>
        <translation>Wählen Sie „Alle“ und „Alle Ämter“, um jede Zuarbeit zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Chase what is late (%1)…</source>
        <translation>Sä&amp;umige erinnern (%1) …</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) closed.</source>
        <translation>
            <numerusform>%Ln Zuarbeit geschlossen.</numerusform>
            <numerusform>%Ln Zuarbeiten geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the offices now…</source>
        <translation>Ämter jetzt anfragen …</translation>
    </message>
</context>
<context>
    <name>ui::requests::RoundFooter</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wäh&amp;len …</translation>
    </message>
    <message>
        <source>&amp;Open the drafts in the mail program</source>
        <translation>Entwürfe im Mailpro&amp;gramm öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>Folder for the mail drafts</source>
        <translation>Ordner für die Mail-Entwürfe</translation>
    </message>
    <message>
        <source>Format of the forms</source>
        <translation>Format der Tabellen</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>OpenDocument (ODS)</source>
        <translation>OpenDocument (ODS)</translation>
    </message>
    <message>
        <source>Open the drafts in the mail program</source>
        <translation>Entwürfe im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Choose the folder for the mail drafts</source>
        <translation>Ordner für die Mail-Entwürfe wählen</translation>
    </message>
    <message>
        <source>Back to the requests without writing anything</source>
        <translation>Zurück zu den Zuarbeiten, ohne etwas zu schreiben</translation>
    </message>
</context>
<context>
    <name>ui::requests::RoundMails</name>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>(no mail address of the office)</source>
        <translation>(keine Mail-Adresse des Amtes)</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopie: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Anlage: %1</translation>
    </message>
    <message>
        <source>The mail to the chosen office</source>
        <translation>Die Mail an das gewählte Amt</translation>
    </message>
    <message>
        <source>Offices that get a mail</source>
        <translation>Ämter, die eine Mail bekommen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Reminder step</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mail-Adresse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ui::requests::RoundPage</name>
    <message>
        <source>What is due until</source>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>What is &amp;due until</source>
        <translation>&amp;Fällig bis</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Answer &amp;until</source>
        <translation>Ant&amp;wort bis</translation>
    </message>
    <message>
        <source>Remind the offices</source>
        <translation>Ämter erinnern</translation>
    </message>
    <message>
        <source>Ask the offices</source>
        <translation>Ämter anfragen</translation>
    </message>
    <message>
        <source>being put together …</source>
        <translation>wird zusammengestellt …</translation>
    </message>
    <message>
        <source>Putting the mails together …</source>
        <translation>Die Mails werden zusammengestellt …</translation>
    </message>
    <message>
        <source>No office is to be reminded today.</source>
        <translation>Heute ist kein Amt zu erinnern.</translation>
    </message>
    <message>
        <source>There is nothing to ask: no clause is open, or its office is asked already.</source>
        <translation>Es gibt nichts zu fragen: Kein Punkt ist offen, oder sein Amt ist schon gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n reminder(s)</source>
        <translation>
            <numerusform>%Ln Erinnerung schre&amp;iben</numerusform>
            <numerusform>%Ln Erinnerungen schre&amp;iben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage schre&amp;iben</numerusform>
            <numerusform>%Ln Anfragen schre&amp;iben</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer needs a date that is not over.</source>
        <translation>Die Antwort braucht ein Datum, das nicht vorbei ist.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation>
            <numerusform>%Ln Amt</numerusform>
            <numerusform>%Ln Ämter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Writing the mail drafts …</source>
        <translation>Die Mail-Entwürfe werden geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) laid down as mail drafts.</source>
        <translation>
            <numerusform>%Ln Erinnerung als Mail-Entwurf abgelegt.</numerusform>
            <numerusform>%Ln Erinnerungen als Mail-Entwürfe abgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) laid down as mail drafts.</source>
        <translation>
            <numerusform>%Ln Anfrage als Mail-Entwurf abgelegt.</numerusform>
            <numerusform>%Ln Anfragen als Mail-Entwürfe abgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to ask about %n of the %1 chosen resolutions: no clause is open, no office is named, or it is asked already.</source>
        <translation>
            <numerusform>Zu %Ln der %1 gewählten Beschlüsse gibt es nichts anzufordern: kein Punkt ist offen, kein Amt ist genannt, oder es ist schon gefragt.</numerusform>
            <numerusform>Zu %Ln der %1 gewählten Beschlüsse gibt es nichts anzufordern: kein Punkt ist offen, kein Amt ist genannt, oder es ist schon gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n reminder(s)</source>
        <translation>
            <numerusform>%Ln Erinnerung &amp;senden</numerusform>
            <numerusform>%Ln Erinnerungen &amp;senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage &amp;senden</numerusform>
            <numerusform>%Ln Anfragen &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending needs a mail server and a sender; both are in the settings.</source>
        <translation>Zum Senden fehlen Mailserver und Absender; beide stehen in den Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>You have not looked at %1 of %n mail(s). Send them all to these offices?</source>
        <translation>
            <numerusform>%1 von %Ln Mail haben Sie noch nicht angesehen. An dieses Amt senden?</numerusform>
            <numerusform>%1 von %Ln Mails haben Sie noch nicht angesehen. Alle an diese Ämter senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n mail(s) &amp;now</source>
        <translation>
            <numerusform>%Ln Mail &amp;jetzt senden</numerusform>
            <numerusform>%Ln Mails &amp;jetzt senden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Store the &amp;password…</source>
        <translation>&amp;Passwort ablegen …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) sent by mail.</source>
        <translation>
            <numerusform>%Ln Erinnerung per Mail gesendet.</numerusform>
            <numerusform>%Ln Erinnerungen per Mail gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) sent by mail.</source>
        <translation>
            <numerusform>%Ln Anfrage per Mail gesendet.</numerusform>
            <numerusform>%Ln Anfragen per Mail gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mail(s) went out. %2</source>
        <translation>
            <numerusform>%1 von %Ln Mail wurde gesendet. %2</numerusform>
            <numerusform>%1 von %Ln Mails wurden gesendet. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The mails are still being written or sent; the next ones come after them.</source>
        <translation>Die Mails werden noch geschrieben oder gesendet; die nächsten kommen danach.</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) have no mail address and got none; a draft can be written for them.</source>
        <translation>
            <numerusform>%Ln Amt hat keine Mail-Adresse und wurde nicht angefragt; dafür lässt sich ein Entwurf schreiben.</numerusform>
            <numerusform>%Ln Ämter haben keine Mail-Adresse und wurden nicht angefragt; dafür lassen sich Entwürfe schreiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::resolution::ClauseCard</name>
    <message>
        <source>No wording yet</source>
        <translation>Noch kein Wortlaut</translation>
    </message>
    <message>
        <source>Number of clause %1</source>
        <translation>Nummer von Punkt %1</translation>
    </message>
    <message>
        <source>Wording of clause %1</source>
        <translation>Wortlaut von Punkt %1</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Clause %1: number</source>
        <translation>Punkt %1: Nummer</translation>
    </message>
    <message>
        <source>Clause %1: wording</source>
        <translation>Punkt %1: Wortlaut</translation>
    </message>
    <message>
        <source>Clause %1: reason</source>
        <translation>Punkt %1: Begründung</translation>
    </message>
    <message>
        <source>Reason at clause %1</source>
        <translation>Begründung zu Punkt %1</translation>
    </message>
    <message>
        <source>The deadline %1 of clause %2 of %3 was removed.</source>
        <translation>Die Frist %1 von Punkt %2 zu %3 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::resolution::ClauseDelay</name>
    <message>
        <source>Expected on</source>
        <translation>Erwartet am</translation>
    </message>
    <message>
        <source>Reason for the delay of clause %1</source>
        <translation>Grund der Verzögerung von Punkt %1</translation>
    </message>
    <message>
        <source>Reason for the delay missing</source>
        <translation>Grund der Verzögerung fehlt</translation>
    </message>
    <message>
        <source>Reason for the delay</source>
        <translation>Grund der Verzögerung</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation>Punkt %1: %2</translation>
    </message>
    <message>
        <source>The deadline has passed: why?</source>
        <translation>Die Frist ist vorbei: warum?</translation>
    </message>
    <message>
        <source>Open for more than a year: why?</source>
        <translation>Seit über einem Jahr offen: warum?</translation>
    </message>
    <message>
        <source>Clause %1: expected on</source>
        <translation>Punkt %1: erwartet am</translation>
    </message>
    <message>
        <source>Will it be late: why?</source>
        <translation>Absehbar später: warum?</translation>
    </message>
</context>
<context>
    <name>ui::resolution::ClauseForm</name>
    <message>
        <source>&amp;Add clause</source>
        <translation>Punkt hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Number of the new clause</source>
        <translation>Nummer des neuen Punkts</translation>
    </message>
    <message>
        <source>Wording of the new clause</source>
        <translation>Wortlaut des neuen Punkts</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>The clause has no wording yet.</source>
        <translation>Der Punkt hat noch keinen Wortlaut.</translation>
    </message>
    <message>
        <source>Clause %1: new sub-clause</source>
        <translation>Punkt %1: neuer Unterpunkt</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>Neuer Punkt</translation>
    </message>
</context>
<context>
    <name>ui::resolution::ClauseReports</name>
    <message>
        <source>New report</source>
        <translation>Neuer Sachstand</translation>
    </message>
    <message>
        <source>Write a new report (Ctrl+R)</source>
        <translation>Einen neuen Sachstand schreiben (Strg+R)</translation>
    </message>
    <message>
        <source>Clause %1: new report</source>
        <translation>Punkt %1: neuer Sachstand</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Sachstand</translation>
    </message>
    <message>
        <source>Hide earlier reports</source>
        <translation>Frühere Sachstände ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier report(s)</source>
        <translation>
            <numerusform>%Ln früherer Sachstand</numerusform>
            <numerusform>%Ln frühere Sachstände</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation>Punkt %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::resolution::ClauseSide</name>
    <message>
        <source>More for this clause</source>
        <translation>Mehr zu diesem Punkt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Beteiligt</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Clause %1: status</source>
        <translation>Punkt %1: Status</translation>
    </message>
    <message>
        <source>Clause %1: lead office</source>
        <translation>Punkt %1: federführendes Amt</translation>
    </message>
    <message>
        <source>Clause %1: more</source>
        <translation>Punkt %1: mehr</translation>
    </message>
    <message>
        <source>Clause %1: supporting offices: %2</source>
        <translation>Punkt %1: beteiligte Ämter: %2</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln Tag zu spät</numerusform>
            <numerusform>%Ln Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause %1: deadline %2</source>
        <translation>Punkt %1: Frist %2</translation>
    </message>
    <message>
        <source>delayed, expected on %1</source>
        <translation>verzögert, erwartet am %1</translation>
    </message>
</context>
<context>
    <name>ui::resolution::ConflictPanel</name>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine Fassung</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>andere Fassung</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Deren übernehmen</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Meine Fassung behalten: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Andere Fassung übernehmen: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1: my version</source>
        <translation>%1: meine Fassung</translation>
    </message>
    <message>
        <source>%1: their version</source>
        <translation>%1: andere Fassung</translation>
    </message>
</context>
<context>
    <name>ui::resolution::DeadlineForm</name>
    <message>
        <source>&amp;Extend deadline</source>
        <translation>Frist verlä&amp;ngern</translation>
    </message>
    <message>
        <source>&amp;Set deadline</source>
        <translation>Frist se&amp;tzen</translation>
    </message>
    <message>
        <source>Clause %1: new deadline</source>
        <translation>Punkt %1: neue Frist</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Neue Frist</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Clause %1: reason for the extension</source>
        <translation>Punkt %1: Begründung der Verlängerung</translation>
    </message>
    <message>
        <source>Clause %1: extension decided by</source>
        <translation>Punkt %1: Verlängerung entschieden von</translation>
    </message>
    <message>
        <source>Clause %1: extension decided on</source>
        <translation>Punkt %1: Verlängerung entschieden am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beschlossen am</translation>
    </message>
    <message>
        <source>Please enter a date, for example 24.8.22.</source>
        <translation>Bitte ein Datum eingeben, zum Beispiel 24.8.22.</translation>
    </message>
    <message>
        <source>An extension needs its reason.</source>
        <translation>Eine Fristverlängerung braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Clause %1: deadline</source>
        <translation>Punkt %1: Frist</translation>
    </message>
    <message>
        <source>Clause %1: take the usual deadline %2</source>
        <translation>Punkt %1: übliche Frist %2 übernehmen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
</context>
<context>
    <name>ui::resolution::HeadDetails</name>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzungsnummer</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beschlossen am</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Lead office</source>
        <translation>Federführendes Amt</translation>
    </message>
    <message>
        <source>File reference</source>
        <translation>Geschäftszeichen (GZ)</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Öffentlichkeit</translation>
    </message>
    <message>
        <source>Related papers</source>
        <translation>Zugehörige Vorlagen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>internal, never printed in a letter</source>
        <translation>intern, erscheint in keiner Hausmitteilung</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Datum des Beschlusses</translation>
    </message>
    <message>
        <source>Rule for reviews</source>
        <translation>Regel für Kontrollen</translation>
    </message>
    <message>
        <source>Such as “every 3 months”, “2 weeks before meeting”, “on 24.08.2026” or “never: reason”</source>
        <translation>Etwa „alle 3 Monate“, „2 Wochen vor der Sitzung“, „am 24.08.2026“ oder „nie: Grund“</translation>
    </message>
</context>
<context>
    <name>ui::resolution::HeadPanel</name>
    <message>
        <source>Number of the resolution</source>
        <translation>Nummer des Beschlusses</translation>
    </message>
    <message>
        <source>Title of the resolution</source>
        <translation>Titel des Beschlusses</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Noch kein Titel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Details of the resolution</source>
        <translation>Angaben zum Beschluss</translation>
    </message>
    <message>
        <source>Show and edit committee, meeting, offices, papers and remarks</source>
        <translation>Gremium, Sitzung, Ämter, Vorlagen und Bemerkungen zeigen und bearbeiten</translation>
    </message>
    <message>
        <source>Next re&amp;view:</source>
        <translation>Nä&amp;chste Beschlusskontrolle:</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Beschlusskontrolle</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the next review date</source>
        <translation>Nächste Beschlusskontrolle entfernen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>History of the resolution</source>
        <translation>Verlauf des Beschlusses</translation>
    </message>
    <message>
        <source>Create &amp;letter</source>
        <translation>Hausmitteilun&amp;g erstellen</translation>
    </message>
    <message>
        <source>Create letter</source>
        <translation>Hausmitteilung erstellen</translation>
    </message>
    <message>
        <source>More for this resolution</source>
        <translation>Mehr zu diesem Beschluss</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>beschlossen am %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>meeting and its date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>lead: %1</source>
        <translation>federführend: %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>GZ %1</translation>
    </message>
    <message>
        <source>This is no date; for example 24.8.22 or 24.08.2022.</source>
        <translation>Das ist kein Datum; zum Beispiel 24.8.22 oder 24.08.2022.</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>kein Termin gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln Tag zu spät</numerusform>
            <numerusform>%Ln Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not subject to review: %1</source>
        <translation>Nicht kontrollpflichtig: %1</translation>
    </message>
    <message>
        <source>Put under review again</source>
        <translation>Wieder unter Kontrolle stellen</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>Abgeschlossen am %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n clause(s) are settled.</source>
        <translation>
            <numerusform>Der einzige Punkt ist erledigt.</numerusform>
            <numerusform>Alle %Ln Punkte sind erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close resolution …</source>
        <translation>Beschluss abschließen …</translation>
    </message>
    <message>
        <source>%1 – no clauses yet</source>
        <translation>%1 – noch keine Punkte</translation>
    </message>
    <message>
        <source>%1 – %2 of %3 clauses settled</source>
        <translation>%1 – %2 von %3 Punkten erledigt</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Angaben ausblenden</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Wieder öffnen …</translation>
    </message>
    <message>
        <source>Write the final letter</source>
        <translation>Abschlussbericht erstellen</translation>
    </message>
    <message>
        <source>The final letter reports it to the council and closes the resolution.</source>
        <translation>Der Abschlussbericht meldet es dem Rat und schließt den Beschluss ab.</translation>
    </message>
    <message>
        <source>Reported to the council</source>
        <translation>Dem Rat gemeldet</translation>
    </message>
    <message>
        <source>The council has not been told yet.</source>
        <translation>Dem Rat noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>erwartet am %1</translation>
    </message>
    <message>
        <source>The next review %1 of %2 was removed.</source>
        <translation>Die nächste Beschlusskontrolle %1 von %2 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::resolution::HistoryPanel</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Filter of the history</source>
        <translation>Filter des Verlaufs</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Einträge des Verlaufs</translation>
    </message>
</context>
<context>
    <name>ui::resolution::NoteForm</name>
    <message>
        <source>E&amp;xempt from review</source>
        <translation>Von der Kontrolle a&amp;usnehmen</translation>
    </message>
    <message>
        <source>&amp;Close resolution</source>
        <translation>Beschluss abschl&amp;ießen</translation>
    </message>
    <message>
        <source>Reason why it is not subject to review</source>
        <translation>Begründung, warum nicht kontrollpflichtig</translation>
    </message>
    <message>
        <source>Note of completion</source>
        <translation>Erledigungsvermerk</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>Bitte eine Begründung angeben.</translation>
    </message>
    <message>
        <source>Please note how it was completed.</source>
        <translation>Bitte vermerken, wie der Beschluss erledigt wurde.</translation>
    </message>
    <message>
        <source>Exempt from review</source>
        <translation>Von der Kontrolle ausnehmen</translation>
    </message>
    <message>
        <source>Close the resolution</source>
        <translation>Beschluss abschließen</translation>
    </message>
    <message>
        <source>Open the resolution again</source>
        <translation>Den Beschluss wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Reason why it is opened again</source>
        <translation>Grund, warum er wieder geöffnet wird</translation>
    </message>
    <message>
        <source>Next review after opening again</source>
        <translation>Nächste Beschlusskontrolle nach dem Wiederöffnen</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Beschlusskontrolle</translation>
    </message>
    <message>
        <source>Please say when it is to be reviewed next.</source>
        <translation>Bitte geben Sie an, wann die nächste Beschlusskontrolle ist.</translation>
    </message>
</context>
<context>
    <name>ui::resolution::OfficesForm</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>supporting office %1</source>
        <translation>beteiligtes Amt %1</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Beteiligt</translation>
    </message>
    <message>
        <source>Clause %1: supporting offices</source>
        <translation>Punkt %1: beteiligte Ämter</translation>
    </message>
</context>
<context>
    <name>ui::resolution::PaperForm</name>
    <message>
        <source>Related paper</source>
        <translation>Zugehörige Vorlage</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Add paper</source>
        <translation>Vorlage hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of the related paper</source>
        <translation>Nummer der zugehörigen Vorlage</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Relation of the related paper</source>
        <translation>Beziehung der zugehörigen Vorlage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the related paper</source>
        <translation>Titel der zugehörigen Vorlage</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Änderungsantrag</translation>
    </message>
    <message>
        <source>Replacing motion</source>
        <translation>Ersetzungsantrag</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>The paper needs its number or its title.</source>
        <translation>Die Vorlage braucht ihre Nummer oder ihren Titel.</translation>
    </message>
</context>
<context>
    <name>ui::resolution::RelatedPapers</name>
    <message>
        <source>Add paper …</source>
        <translation>Vorlage hinzufügen …</translation>
    </message>
    <message>
        <source>Add a related paper</source>
        <translation>Eine zugehörige Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>Related paper %1: change</source>
        <translation>Zugehörige Vorlage %1: ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Related paper %1: remove</source>
        <translation>Zugehörige Vorlage %1: entfernen</translation>
    </message>
    <message>
        <source>The related paper %1 of %2 was removed.</source>
        <translation>Die zugehörige Vorlage %1 von %2 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::resolution::ReportApproval</name>
    <message>
        <source>Submit report</source>
        <translation>Sachstand vorlegen</translation>
    </message>
    <message>
        <source>Approve report</source>
        <translation>Sachstand freigeben</translation>
    </message>
    <message>
        <source>Take approval back</source>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Give report back</source>
        <translation>Sachstand zurückgeben</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation>Punkt %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::resolution::ReportBlock</name>
    <message>
        <source>Change date, state and clauses of the report</source>
        <translation>Datum, Zustand und Punkte des Sachstands ändern</translation>
    </message>
    <message>
        <source>Report on clause %1</source>
        <translation>Sachstand zu Punkt %1</translation>
    </message>
    <message>
        <source>Report as of %1, %2</source>
        <translation>Sachstand vom %1, %2</translation>
    </message>
    <message>
        <source>Report as of %1 together with clause %2, %3</source>
        <translation>Sachstand vom %1 gemeinsam mit Punkt %2, %3</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation>Punkt %1: %2</translation>
    </message>
    <message>
        <source>Clause %1: text of the report as of %2</source>
        <translation>Punkt %1: Text des Sachstands vom %2</translation>
    </message>
    <message>
        <source>Go to the text of this report, to read and edit it</source>
        <translation>Zum Text dieses Sachstands gehen, um ihn zu lesen und zu bearbeiten</translation>
    </message>
    <message>
        <source>Text with clause %1 …</source>
        <translation>Text bei Beschlusspunkt %1 …</translation>
    </message>
    <message>
        <source>approved by %1 on %2</source>
        <translation>freigegeben von %1 am %2</translation>
    </message>
    <message>
        <source>Report as of %1</source>
        <translation>Sachstand vom %1</translation>
    </message>
    <message>
        <source>Report as of %1 together with clause %2</source>
        <translation>Sachstand vom %1 gemeinsam mit Punkt %2</translation>
    </message>
</context>
<context>
    <name>ui::resolution::ReportDetailsForm</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Clause %1: date of the report</source>
        <translation>Punkt %1: Datum des Sachstands</translation>
    </message>
    <message>
        <source>Clause %1: state of the report</source>
        <translation>Punkt %1: Zustand des Sachstands</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For clauses</source>
        <translation>Für Punkte</translation>
    </message>
    <message>
        <source>The report needs the date it speaks of.</source>
        <translation>Der Sachstand braucht das Datum, von dem er spricht.</translation>
    </message>
    <message>
        <source>Choose at least one clause that the report covers.</source>
        <translation>Bitte mindestens einen Punkt wählen, für den der Sachstand gilt.</translation>
    </message>
    <message>
        <source>Clause %1: details of the report</source>
        <translation>Punkt %1: Angaben zum Sachstand</translation>
    </message>
</context>
<context>
    <name>ui::resolution::ReportForm</name>
    <message>
        <source>the report covers clause %1</source>
        <translation>der Sachstand gilt für Punkt %1</translation>
    </message>
    <message>
        <source>Add &amp;report</source>
        <translation>Sachstand hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Clause %1: text of the new report</source>
        <translation>Punkt %1: Text des neuen Sachstands</translation>
    </message>
    <message>
        <source>What has been done since the last report?</source>
        <translation>Was ist seit dem letzten Sachstand geschehen?</translation>
    </message>
    <message>
        <source>Clause %1: date of the new report</source>
        <translation>Punkt %1: Datum des neuen Sachstands</translation>
    </message>
    <message>
        <source>Clause %1: state of the new report</source>
        <translation>Punkt %1: Zustand des neuen Sachstands</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Sachstand</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For clauses</source>
        <translation>Für Punkte</translation>
    </message>
    <message>
        <source>Choose at least one clause that the report covers.</source>
        <translation>Bitte mindestens einen Punkt wählen, für den der Sachstand gilt.</translation>
    </message>
    <message>
        <source>The report has no text yet.</source>
        <translation>Der Sachstand hat noch keinen Text.</translation>
    </message>
    <message>
        <source>The report needs the date it speaks of.</source>
        <translation>Der Sachstand braucht das Datum, von dem er spricht.</translation>
    </message>
    <message>
        <source>Clause %1: new report</source>
        <translation>Punkt %1: neuer Sachstand</translation>
    </message>
</context>
<context>
    <name>ui::resolution::ResolutionView</name>
    <message>
        <source>No clauses yet. Add the first one with its wording; reports are then written for it.</source>
        <translation>Noch keine Beschlusspunkte. Fügen Sie den ersten mit seinem Wortlaut hinzu; Sachstände werden dann dazu geschrieben.</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>New &amp;report</source>
        <translation>Neuer &amp;Sachstand</translation>
    </message>
    <message>
        <source>Report for &amp;several clauses</source>
        <translation>Sachstand für &amp;mehrere Punkte</translation>
    </message>
    <message>
        <source>Edit &amp;wording</source>
        <translation>&amp;Wortlaut bearbeiten</translation>
    </message>
    <message>
        <source>Edit &amp;number</source>
        <translation>&amp;Nummer bearbeiten</translation>
    </message>
    <message>
        <source>Set or extend &amp;deadline</source>
        <translation>&amp;Frist setzen oder verlängern</translation>
    </message>
    <message>
        <source>Remove deadline</source>
        <translation>Frist entfernen</translation>
    </message>
    <message>
        <source>Supporting &amp;offices</source>
        <translation>Beteiligte Ä&amp;mter</translation>
    </message>
    <message>
        <source>New s&amp;ub-clause</source>
        <translation>Neuer &amp;Unterpunkt</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;History of this clause</source>
        <translation>&amp;Verlauf dieses Punkts</translation>
    </message>
    <message>
        <source>Remove &amp;clause</source>
        <translation>Punkt &amp;entfernen</translation>
    </message>
    <message>
        <source>Edit &amp;title</source>
        <translation>&amp;Titel bearbeiten</translation>
    </message>
    <message>
        <source>Next re&amp;view</source>
        <translation>Nächste &amp;Beschlusskontrolle</translation>
    </message>
    <message>
        <source>New &amp;clause</source>
        <translation>Neuer &amp;Punkt</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>E&amp;xempt from review …</source>
        <translation>Von der Kontrolle a&amp;usnehmen …</translation>
    </message>
    <message>
        <source>C&amp;lose resolution …</source>
        <translation>Beschluss a&amp;bschließen …</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Voriger Punkt</translation>
    </message>
    <message>
        <source>%1 has changed this resolution; you see the new state.</source>
        <translation>%1 hat diesen Beschluss geändert; Sie sehen den neuen Stand.</translation>
    </message>
    <message>
        <source>Text from %1 was never stored. Which version shall stand?</source>
        <translation>Text vom %1 wurde nicht mehr gespeichert. Welche Fassung soll gelten?</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was overwritten; which version shall stand?</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Nichts wurde überschrieben; welche Fassung soll gelten?</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>St&amp;atus</translation>
    </message>
    <message>
        <source>Clause %1 of %2 was removed.</source>
        <translation>Punkt %1 von %2 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::resolution::StatusForm</name>
    <message>
        <source>&amp;Change status</source>
        <translation>Status ä&amp;ndern</translation>
    </message>
    <message>
        <source>Clause %1: reason for the status</source>
        <translation>Punkt %1: Begründung des Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>New status “%1” needs a reason:</source>
        <translation>Der neue Status „%1“ braucht eine Begründung:</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>Bitte eine Begründung angeben.</translation>
    </message>
    <message>
        <source>Clause %1: change of status</source>
        <translation>Punkt %1: Statuswechsel</translation>
    </message>
</context>
<context>
    <name>ui::resolutions::FilterBar</name>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Status:</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>under control</source>
        <translation>in Kontrolle</translation>
    </message>
    <message>
        <source>Di&amp;vision:</source>
        <translation>Be&amp;reich:</translation>
    </message>
    <message>
        <source>Filter by division</source>
        <translation>Nach Geschäftsbereich filtern</translation>
    </message>
    <message>
        <source>&amp;Office:</source>
        <translation>A&amp;mt:</translation>
    </message>
    <message>
        <source>Filter by office</source>
        <translation>Nach Amt filtern</translation>
    </message>
    <message>
        <source>D&amp;ue:</source>
        <translation>Fä&amp;llig:</translation>
    </message>
    <message>
        <source>Filter by due date</source>
        <translation>Nach Fälligkeit filtern</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>until the end of this week</source>
        <translation>bis Ende der Woche</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>in 30 Tagen</translation>
    </message>
    <message>
        <source>until a date</source>
        <translation>bis zum …</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>Reset filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;Needs:</source>
        <translation>A&amp;nlass:</translation>
    </message>
    <message>
        <source>Filter by what is needed</source>
        <translation>Nach Anlass filtern</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>without division</source>
        <translation>ohne Geschäftsbereich</translation>
    </message>
</context>
<context>
    <name>ui::resolutions::ListPage</name>
    <message>
        <source>Reset filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Import a status letter…</source>
        <translation>Hausmitteilung importieren …</translation>
    </message>
    <message>
        <source>New resolution…</source>
        <translation>Neuer Beschluss …</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%Ln Beschluss</numerusform>
            <numerusform>%Ln Beschlüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No resolution passes this filter</source>
        <translation>Kein Beschluss passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Choose less, or reset the filter.</source>
        <translation>Schränken Sie weniger ein oder setzen Sie den Filter zurück.</translation>
    </message>
    <message>
        <source>No resolutions yet</source>
        <translation>Noch keine Beschlüsse</translation>
    </message>
    <message>
        <source>Import a status letter, drop it onto this window, or enter a resolution by hand.</source>
        <translation>Importieren Sie eine Hausmitteilung, ziehen Sie sie auf dieses Fenster oder geben Sie einen Beschluss von Hand ein.</translation>
    </message>
    <message>
        <source>Nothing is due within 30 days</source>
        <translation>In den nächsten 30 Tagen ist nichts fällig</translation>
    </message>
    <message>
        <source>Choose a later date above to look further ahead.</source>
        <translation>Wählen Sie oben einen späteren Termin, um weiter vorauszuschauen.</translation>
    </message>
    <message>
        <source>%1, day of decision unknown</source>
        <translation>%1, Tag des Beschlusses unbekannt</translation>
    </message>
    <message>
        <source>%1, decided in %2</source>
        <translation>%1, beschlossen %2</translation>
    </message>
</context>
<context>
    <name>ui::resolutions::NewResolutionDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>Neuer Beschluss</translation>
    </message>
    <message>
        <source>Number of the resolution</source>
        <translation>Nummer des Beschlusses</translation>
    </message>
    <message>
        <source>such as V0870/21</source>
        <translation>zum Beispiel V0870/21</translation>
    </message>
    <message>
        <source>Title of the resolution</source>
        <translation>Titel des Beschlusses</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Nummer:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Clauses, offices and dates are entered on its page.</source>
        <translation>Punkte, Ämter und Termine werden danach auf seiner Seite eingegeben.</translation>
    </message>
    <message>
        <source>There is a resolution with this number already.</source>
        <translation>Einen Beschluss mit dieser Nummer gibt es schon.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>ui::resolutions::ResolutionListModel</name>
    <message numerus="yes">
        <source>%1 of %n clause(s) settled</source>
        <translation>
            <numerusform>%L1 von %Ln Punkt erledigt</numerusform>
            <numerusform>%L1 von %Ln Punkten erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>A deadline of %1 is explained; its clause is due when it is expected to be done.</source>
        <translation>Die Verzögerung gegenüber der Frist vom %1 ist begründet; fällig ist der Punkt am erwarteten Tag.</translation>
    </message>
</context>
<context>
    <name>ui::resolutions::ResolutionTable</name>
    <message>
        <source>List of resolutions</source>
        <translation>Liste der Beschlüsse</translation>
    </message>
</context>
<context>
    <name>ui::resolutions::SearchModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Report on clause %1</source>
        <translation>Sachstand zu Punkt %1</translation>
    </message>
</context>
<context>
    <name>ui::resolutions::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>the best %n hit(s) for “%1”</source>
        <translation>
            <numerusform>der beste Treffer für „%1“</numerusform>
            <numerusform>die besten %Ln Treffer für „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) for “%1”</source>
        <translation>
            <numerusform>%Ln Treffer für „%1“</numerusform>
            <numerusform>%Ln Treffer für „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Every word must begin one in number, title, clause or report. Try fewer or shorter words.</source>
        <translation>Jedes Suchwort muss der Anfang eines Wortes in Nummer, Titel, Punkt oder Sachstand sein. Versuchen Sie weniger oder kürzere Wörter.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Remind me…</source>
        <translation>&amp;Wiedervorlage …</translation>
    </message>
</context>
<context>
    <name>ui::resolutions::SelectionBar</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Ask the offices…</source>
        <translation>&amp;Zuarbeit anfordern …</translation>
    </message>
    <message>
        <source>&amp;Write letters…</source>
        <translation>&amp;Hausmitteilungen schreiben …</translation>
    </message>
    <message>
        <source>Next re&amp;view…</source>
        <translation>&amp;Nächste Beschlusskontrolle …</translation>
    </message>
    <message>
        <source>&amp;Remind me…</source>
        <translation>&amp;Wiedervorlage …</translation>
    </message>
    <message>
        <source>No review is &amp;needed…</source>
        <translation>Keine &amp;Kontrolle nötig …</translation>
    </message>
    <message>
        <source>Choose a&amp;ll of the list</source>
        <translation>&amp;Alle der Liste auswählen</translation>
    </message>
    <message>
        <source>&amp;Clear the choice</source>
        <translation>Auswahl au&amp;fheben</translation>
    </message>
    <message numerus="yes">
        <source>All %n resolution(s) of the list chosen</source>
        <translation>
            <numerusform>Der einzige Beschluss der Liste gewählt</numerusform>
            <numerusform>Alle %Ln Beschlüsse der Liste gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolution(s) chosen</source>
        <translation>
            <numerusform>%Ln Beschluss gewählt</numerusform>
            <numerusform>%Ln Beschlüsse gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write the letter…</source>
        <translation>&amp;Hausmitteilung schreiben …</translation>
    </message>
</context>
<context>
    <name>ui::resolutions::SelectionForm</name>
    <message>
        <source>Next review</source>
        <translation>Nächste Beschlusskontrolle</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Tag der Wiedervorlage</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The resolutions are read …</source>
        <translation>Die Beschlüsse werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is closed or exempted, and stays as it is.</source>
        <translation>
            <numerusform>%Ln davon ist abgeschlossen oder ausgenommen und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln davon sind abgeschlossen oder ausgenommen und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no working day (%2); it will be %3.</source>
        <translation>%1 ist kein Arbeitstag (%2); es wird der %3.</translation>
    </message>
    <message>
        <source>Please enter a day, such as 24.8.2027 or +14.</source>
        <translation>Bitte einen Tag eingeben, etwa 24.8.2027 oder +14.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Please say why no review is needed.</source>
        <translation>Bitte sagen, warum keine Kontrolle nötig ist.</translation>
    </message>
    <message numerus="yes">
        <source>Next review of %n resolution(s)</source>
        <translation>
            <numerusform>Nächste Kontrolle von %Ln Beschluss</numerusform>
            <numerusform>Nächste Kontrolle von %Ln Beschlüssen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the next review</source>
        <translation>Nächste Kontrolle setzen</translation>
    </message>
    <message numerus="yes">
        <source>Reminder of %n resolution(s)</source>
        <translation>
            <numerusform>Wiedervorlage von %Ln Beschluss</numerusform>
            <numerusform>Wiedervorlage von %Ln Beschlüssen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Wiedervorlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n resolution(s) without review</source>
        <translation>
            <numerusform>%Ln Beschluss ohne Kontrolle</numerusform>
            <numerusform>%Ln Beschlüsse ohne Kontrolle</numerusform>
        </translation>
    </message>
    <message>
        <source>Exempt from review</source>
        <translation>Nicht kontrollpflichtig</translation>
    </message>
</context>
<context>
    <name>ui::session::Session</name>
    <message>
        <source>Another program has been writing to the database for long, so this could not be saved; typed text is kept. Please try again.</source>
        <translation>Ein anderes Programm schreibt seit Längerem in die Datenbank, deshalb konnte dies nicht gespeichert werden; getippter Text bleibt erhalten. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: the letter has left the house, and a correction letter puts a mistake right.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen: Die Hausmitteilung hat das Haus verlassen, ein Fehler wird durch eine Berichtigung behoben.</translation>
    </message>
    <message>
        <source>The next undo takes back what was done before it.</source>
        <translation>Das nächste Rückgängig nimmt zurück, was davor geschah.</translation>
    </message>
</context>
<context>
    <name>ui::settings::ClerksSection</name>
    <message>
        <source>Who is told by mail of what is due</source>
        <translation>Wer per Mail an Fälliges erinnert wird</translation>
    </message>
    <message>
        <source>Beside the offices, whose addresses stand under “Offices”. A clerk is told of the resolutions of a division, such as “GB 6”, or without one of all.</source>
        <translation>Neben den Ämtern, deren Adressen unter „Ämter“ stehen. Eine Sachbearbeitung erfährt von den Beschlüssen eines Geschäftsbereichs, etwa „GB 6“, ohne Angabe von allen.</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>Sachbearbeitung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mail-Adresse</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Row %1 needs a name and a mail address.</source>
        <translation>Zeile %1 braucht einen Namen und eine Mailadresse.</translation>
    </message>
    <message>
        <source>Row %1: there is no division “%2”.</source>
        <translation>Zeile %1: Einen Geschäftsbereich „%2“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ui::settings::CommitteesSection</name>
    <message>
        <source>Committees: own rules and planned meetings</source>
        <translation>Gremien: eigene Regeln und geplante Sitzungen</translation>
    </message>
    <message>
        <source>%1: rule for reviews</source>
        <translation>%1: Kontrollregel</translation>
    </message>
    <message>
        <source>as in the city</source>
        <translation>wie in der Stadt</translation>
    </message>
    <message>
        <source>%1: planned meetings</source>
        <translation>%1: geplante Sitzungen</translation>
    </message>
    <message>
        <source>planned meetings, such as 04.12.2026, 15.01.2027</source>
        <translation>geplante Sitzungen, etwa 04.12.2026, 15.01.2027</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
</context>
<context>
    <name>ui::settings::DesktopSection</name>
    <message>
        <source>Reminding on the desk</source>
        <translation>Erinnern auf dem Schreibtisch</translation>
    </message>
    <message>
        <source>These switches are yours alone, on this computer.</source>
        <translation>Diese Schalter gelten nur für Sie auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Notification at the start and each day</source>
        <translation>Benachrichtigung beim Start und jeden Tag</translation>
    </message>
    <message>
        <source>Icon in the system tray; closing the window leaves the program there</source>
        <translation>Symbol im Infobereich; beim Schließen des Fensters läuft das Programm dort weiter</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Dieser Schreibtisch hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Keep a folder of calendar files up to date, one for each office</source>
        <translation>Einen Ordner mit Kalenderdateien aktuell halten, eine für jedes Amt</translation>
    </message>
    <message>
        <source>Folder of the calendar files</source>
        <translation>Ordner der Kalenderdateien</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder of the calendar files</source>
        <translation>Den Ordner der Kalenderdateien wählen</translation>
    </message>
</context>
<context>
    <name>ui::settings::FilesSection</name>
    <message>
        <source>Files on the disk</source>
        <translation>Dateien auf der Festplatte</translation>
    </message>
    <message>
        <source>Databases, letters, lists and backups that this program writes can be read by you alone, unless the access list of their folder says otherwise.</source>
        <translation>Datenbanken, Schreiben, Listen und Sicherungen aus diesem Programm sind nur für das eigene Benutzerkonto lesbar, es sei denn, die Zugriffsliste des Ordners bestimmt etwas anderes.</translation>
    </message>
    <message>
        <source>My user group may read and change new files</source>
        <translation>Neue Dateien darf auch die eigene Benutzergruppe lesen und ändern</translation>
    </message>
</context>
<context>
    <name>ui::settings::MailSection</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Ab&amp;sender</translation>
    </message>
    <message>
        <source>Address that mails come from</source>
        <translation>Adresse, von der Mails kommen</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>Le&amp;itung</translation>
    </message>
    <message>
        <source>Address that gets a copy of the third reminder</source>
        <translation>Adresse, die die dritte Erinnerung in Kopie bekommt</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Mailser&amp;ver</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>User name at the mail server</source>
        <translation>Benutzername am Mailserver</translation>
    </message>
    <message>
        <source>empty: without signing in</source>
        <translation>leer: ohne Anmeldung</translation>
    </message>
    <message>
        <source>Cer&amp;tificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>File with the certificates of an authority of the house</source>
        <translation>Datei mit den Zertifikaten einer Stelle des Hauses</translation>
    </message>
    <message>
        <source>empty: those of the system</source>
        <translation>leer: die des Systems</translation>
    </message>
    <message>
        <source>Password at the mail server</source>
        <translation>Passwort am Mailserver</translation>
    </message>
    <message>
        <source>&amp;Keep in the key ring</source>
        <translation>Im Schlüsselbu&amp;nd ablegen</translation>
    </message>
    <message>
        <source>Keep the password in the key ring</source>
        <translation>Passwort im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Write it as smtps://server:465, or smtp://server:587 for a server that offers STARTTLS.</source>
        <translation>Schreiben Sie smtps://server:465, oder smtp://server:587 für einen Server, der STARTTLS anbietet.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Das ist keine Mail-Adresse.</translation>
    </message>
    <message>
        <source>The password is in the key ring.</source>
        <translation>Das Passwort liegt im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>ui::settings::PeriodsSection</name>
    <message>
        <source>Reviews and periods</source>
        <translation>Kontrollen und Fristen</translation>
    </message>
    <message>
        <source>Rule for reviews of the city</source>
        <translation>Kontrollregel der Stadt</translation>
    </message>
    <message>
        <source>Resolutions are &amp;reviewed</source>
        <translation>Beschlüsse werden kontrollie&amp;rt</translation>
    </message>
    <message>
        <source>Offices &amp;answer within</source>
        <translation>Ä&amp;mter antworten binnen</translation>
    </message>
    <message>
        <source>Working days that an office has for its answer</source>
        <translation>Arbeitstage, die ein Amt für seine Antwort hat</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> Arbeitstagen</translation>
    </message>
    <message>
        <source>Calendars re&amp;mind</source>
        <translation>&amp;Kalender erinnern</translation>
    </message>
    <message>
        <source>Days before a date on which calendars remind</source>
        <translation>Tage, die Kalender vor einem Termin erinnern</translation>
    </message>
    <message>
        <source> days before</source>
        <translation> Tage vorher</translation>
    </message>
    <message>
        <source>Periods by kind of paper</source>
        <translation>Fristen je Art der Vorlage</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Art der Vorlage</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Row %1 needs the kind of paper as it stands in its number (A, V, F) and 1 to %2 months.</source>
        <translation>Zeile %1 braucht die Art, wie sie in der Nummer steht (A, V, F), und 1 bis %2 Monate.</translation>
    </message>
    <message>
        <source>Reports are approved before a letter tells them</source>
        <translation>Sachstände werden freigegeben, bevor eine Hausmitteilung sie nennt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>once, when the date has passed</source>
        <translation>einmal, wenn der Termin vergangen ist</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>in three steps, two weeks apart</source>
        <translation>in drei Stufen, je zwei Wochen auseinander</translation>
    </message>
    <message>
        <source>How often somebody is told again of a date that has passed</source>
        <translation>Wie oft ein vergangener Termin erneut mitgeteilt wird</translation>
    </message>
    <message>
        <source>What is overdue is told again</source>
        <translation>Überfälliges erneut mitteilen</translation>
    </message>
</context>
<context>
    <name>ui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The settings could not be saved; they are tried again with your next change.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden; es wird mit Ihrer nächsten Änderung noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>ui::settings::TextsSection</name>
    <message>
        <source>&amp;Back to the text of the program</source>
        <translation>Zurück zum Text des Pro&amp;gramms</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Welcher Text</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zuarbeit</translation>
    </message>
    <message>
        <source>First reminder, friendly</source>
        <translation>Erste Erinnerung, freundlich</translation>
    </message>
    <message>
        <source>Second reminder, firm</source>
        <translation>Zweite Erinnerung, bestimmt</translation>
    </message>
    <message>
        <source>Third reminder, to the head</source>
        <translation>Dritte Erinnerung, an die Leitung</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>Betreff der Mail</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text der Mail</translation>
    </message>
    <message>
        <source>Back to the text of the program</source>
        <translation>Zurück zum Text des Programms</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Betre&amp;ff</translation>
    </message>
    <message>
        <source>B&amp;ody</source>
        <translation>W&amp;ortlaut</translation>
    </message>
    <message>
        <source>In braces: {amt} office, {frist} answer until, {anzahl} number of clauses, {liste} their list, {angefragt} asked on, {tage} days late.</source>
        <translation>In Klammern: {amt} Amt, {frist} Antwort bis, {anzahl} Zahl der Punkte, {liste} ihre Liste, {angefragt} angefragt am, {tage} Tage Verzug.</translation>
    </message>
    <message>
        <source>“{%1}” is no placeholder; it is not saved until that is put right.</source>
        <translation>„{%1}“ ist kein Platzhalter; der Text wird erst gespeichert, wenn das berichtigt ist.</translation>
    </message>
    <message>
        <source>Subject and body must not be empty; the stored text counts meanwhile.</source>
        <translation>Betreff und Wortlaut dürfen nicht leer sein; solange gilt der gespeicherte Text.</translation>
    </message>
    <message>
        <source>Texts of mails</source>
        <translation>Texte der Mails</translation>
    </message>
    <message>
        <source>What is due, to an office</source>
        <translation>Fälliges, an ein Amt</translation>
    </message>
    <message>
        <source>What is due, to a clerk</source>
        <translation>Fälliges, an die Sachbearbeitung</translation>
    </message>
    <message>
        <source>In braces: {amt} office or {name} clerk, {bis} due until, {stand} today, {anzahl} number of dates, {liste} their list.</source>
        <translation>In geschweiften Klammern: {amt} Amt oder {name} Sachbearbeitung, {bis} fällig bis, {stand} heute, {anzahl} Zahl der Termine, {liste} ihre Liste.</translation>
    </message>
</context>
<context>
    <name>ui::settings::WorkingDaysSection</name>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Land whose holidays count</source>
        <translation>Land, dessen Feiertage gelten</translation>
    </message>
    <message>
        <source>none (holidays of all Länder only)</source>
        <translation>keines (nur bundesweite Feiertage)</translation>
    </message>
    <message>
        <source>&amp;Land</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Local holiday: %1</source>
        <translation>Örtlicher Feiertag: %1</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Schließtage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Every year?</source>
        <translation>Jährlich?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Row %1 names no days; write dates such as 24.12. or 24.12.2026, the end not before the beginning.</source>
        <translation>Zeile %1 nennt keine Tage; schreiben Sie etwa 24.12. oder 24.12.2026, das Ende nicht vor dem Anfang.</translation>
    </message>
</context>
<context>
    <name>ui::spelling::EmphasisBar</name>
    <message>
        <source>B</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>I</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>– List</source>
        <translation>– Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Strg+Umschalt+L</translation>
    </message>
</context>
<context>
    <name>ui::spelling::Speller</name>
    <message>
        <source>“%1” into the word list</source>
        <translation>„%1“ in die Wortliste</translation>
    </message>
</context>
<context>
    <name>ui::spelling::WritingAid</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the word list</source>
        <translation>„%1“ in die Wortliste &amp;aufnehmen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Mark spelling mistakes</source>
        <translation>&amp;Rechtschreibfehler markieren</translation>
    </message>
</context>
<context>
    <name>ui::start::StartPage</name>
    <message>
        <source>Databases (*.bkdb);;All files (*)</source>
        <translation>Datenbanken (*.bkdb);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Recently opened</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Follow-up of council resolutions</source>
        <translation>Beschlusskontrolle</translation>
    </message>
    <message>
        <source>All data lies in one file, a database. How do you want to begin?</source>
        <translation>Alle Daten liegen in einer Datei, der Datenbank. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Begin with an &amp;empty database</source>
        <translation>Mit einer &amp;leeren Datenbank beginnen</translation>
    </message>
    <message>
        <source>For your own resolutions. It lies at %1.</source>
        <translation>Für Ihre eigenen Beschlüsse. Sie liegt unter %1.</translation>
    </message>
    <message>
        <source>Look around in the &amp;sample city</source>
        <translation>In der Beis&amp;pielstadt umsehen</translation>
    </message>
    <message>
        <source>Musterstadt: invented resolutions in every state, for trying things out.</source>
        <translation>Musterstadt: erfundene Beschlüsse in jedem Stand, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>&amp;Open a database…</source>
        <translation>Datenbank ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>One that is there already, also on a shared drive.</source>
        <translation>Eine vorhandene, auch auf einem gemeinsamen Laufwerk.</translation>
    </message>
    <message>
        <source>Recently opened databases</source>
        <translation>Zuletzt geöffnete Datenbanken</translation>
    </message>
    <message>
        <source>The newest backup is of %1. The damaged file is kept.</source>
        <translation>Die neueste Sicherung ist vom %1. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Restore the backup of %1</source>
        <translation>Sicherung vom %1 &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>“%1” is read as soon as a database is open. Choose one here.</source>
        <translation>„%1“ wird gelesen, sobald eine Datenbank offen ist. Wählen Sie hier eine.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters are read as soon as a database is open. Choose one here.</source>
        <translation>
            <numerusform>%Ln Brief wird gelesen, sobald eine Datenbank offen ist. Wählen Sie hier eine.</numerusform>
            <numerusform>%Ln Briefe werden gelesen, sobald eine Datenbank offen ist. Wählen Sie hier eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one already: %1</source>
        <translation>Es gibt schon eine: %1</translation>
    </message>
    <message>
        <source>Op&amp;en that one</source>
        <translation>Diese öffne&amp;n</translation>
    </message>
    <message>
        <source>&amp;Make another one</source>
        <translation>Eine &amp;weitere anlegen</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Anderen &amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Create it there &amp;nevertheless</source>
        <translation>&amp;Trotzdem dort anlegen</translation>
    </message>
    <message>
        <source>The database that was open last is no longer there: %1. It may have been moved or renamed, or its drive is not connected.</source>
        <translation>Die zuletzt geöffnete Datenbank ist nicht mehr da: %1. Vielleicht wurde sie verschoben oder umbenannt, oder ihr Laufwerk ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>ui::tracking::ApprovalPage</name>
    <message>
        <source>Reports to approve</source>
        <translation>Sachstände zur Freigabe</translation>
    </message>
    <message>
        <source>Reports to approve; ticked ones are approved together</source>
        <translation>Sachstände zur Freigabe; angehakte werden zusammen freigegeben</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The reports are read …</source>
        <translation>Die Sachstände werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;pprove %n report(s)</source>
        <translation>
            <numerusform>%Ln Sachstand &amp;freigeben</numerusform>
            <numerusform>%Ln Sachstände &amp;freigeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give %n submitted report(s) back</source>
        <translation>
            <numerusform>%Ln vorgelegten Sachstand &amp;zurückgeben</numerusform>
            <numerusform>%Ln vorgelegte Sachstände &amp;zurückgeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%Ln Sachstand</numerusform>
            <numerusform>%Ln Sachstände</numerusform>
        </translation>
    </message>
    <message>
        <source>No report waits for approval</source>
        <translation>Kein Sachstand wartet auf Freigabe</translation>
    </message>
    <message>
        <source>What the offices report and what is written here appears on this page until somebody approves it.</source>
        <translation>Was die Ämter berichten und was hier geschrieben wird, steht auf dieser Seite, bis es jemand freigibt.</translation>
    </message>
    <message>
        <source>&amp;Open the resolution</source>
        <translation>Beschluss öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>&amp;Zurückgeben</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) approved.</source>
        <translation>
            <numerusform>%Ln Sachstand freigegeben.</numerusform>
            <numerusform>%Ln Sachstände freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) given back.</source>
        <translation>
            <numerusform>%Ln Sachstand zurückgegeben.</numerusform>
            <numerusform>%Ln Sachstände zurückgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording of the clauses and text of the chosen report</source>
        <translation>Wortlaut der Punkte und Text des gewählten Sachstands</translation>
    </message>
    <message>
        <source>%1  “%2”</source>
        <translation>%1  „%2“</translation>
    </message>
</context>
<context>
    <name>ui::tracking::DecisionPage</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>Al&amp;le anhaken</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Keine anha&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ui::tracking::UntrackedPage</name>
    <message>
        <source>Neither reviewed nor exempted</source>
        <translation>Weder kontrolliert noch ausgenommen</translation>
    </message>
    <message>
        <source>Resolutions that nobody has decided about; ticked ones are decided together</source>
        <translation>Beschlüsse ohne Entscheidung; über angehakte wird zusammen entschieden</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beschlossen am</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Review them on</source>
        <translation>Kontrollieren a&amp;m</translation>
    </message>
    <message>
        <source>Review them by a r&amp;ule</source>
        <translation>Kontrollieren nach einer Re&amp;gel</translation>
    </message>
    <message>
        <source>They need no review, &amp;because</source>
        <translation>Sie brauchen keine Kontrolle, &amp;weil</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Beschlusskontrolle</translation>
    </message>
    <message>
        <source>Rule for reviews</source>
        <translation>Regel für Kontrollen</translation>
    </message>
    <message>
        <source>such as “every 3 months”</source>
        <translation>etwa „alle 3 Monate“</translation>
    </message>
    <message>
        <source>Why no review is needed</source>
        <translation>Warum keine Kontrolle nötig ist</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>En&amp;tscheiden</translation>
    </message>
    <message>
        <source>The resolutions are read …</source>
        <translation>Die Beschlüsse werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide about %n resolution(s)</source>
        <translation>
            <numerusform>Über %Ln Beschluss en&amp;tscheiden</numerusform>
            <numerusform>Über %Ln Beschlüsse en&amp;tscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%Ln Beschluss</numerusform>
            <numerusform>%Ln Beschlüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolution(s) decided.</source>
        <translation>
            <numerusform>Über %Ln Beschluss entschieden.</numerusform>
            <numerusform>Über %Ln Beschlüsse entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every resolution is reviewed or exempted</source>
        <translation>Über jeden Beschluss ist entschieden</translation>
    </message>
    <message>
        <source>A resolution appears here when it has neither a review nor a deadline nor a reason why it needs none.</source>
        <translation>Hier steht ein Beschluss, der weder eine Kontrolle noch eine Frist hat noch einen Grund, warum er keine braucht.</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>TT.MM.JJJJ</translation>
    </message>
    <message>
        <source>Choose from the calendar (Alt+Down)</source>
        <translation>Aus dem Kalender wählen (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <translation>%1: Kalender</translation>
    </message>
    <message>
        <source>This is no date; for example 24.8.22 or 24.08.2022.</source>
        <translation>Das ist kein Datum; zum Beispiel 24.8.22 oder 24.08.2022.</translation>
    </message>
</context>
<context>
    <name>ui::widgets::InlineForm</name>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Unfinished text from %1 restored</source>
        <translation>Nicht abgeschlossener Text vom %1 wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>ui::widgets::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel what is being done</source>
        <translation>Abbrechen, was gerade geschieht</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ListPrinter</name>
    <message>
        <source>The printer cannot be reached; nothing was printed.</source>
        <translation>Der Drucker ist nicht erreichbar; es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Printing stopped after page %1.</source>
        <translation>Der Druck brach nach Seite %1 ab.</translation>
    </message>
    <message>
        <source>The printer did not take the list; please try again.</source>
        <translation>Der Drucker hat die Liste nicht angenommen; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>The list was sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>Die Liste wurde an den Drucker gesendet: %Ln Seite.</numerusform>
            <numerusform>Die Liste wurde an den Drucker gesendet: %Ln Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing the list…</source>
        <translation>Die Liste wird gedruckt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not all rows of the list can be read just now, perhaps because another program holds the database; nothing was taken. Please try again.</source>
        <translation>Gerade lassen sich nicht alle Zeilen der Liste lesen, vielleicht weil ein anderes Programm die Datenbank belegt; es wurde nichts übernommen. Bitte erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ListTools</name>
    <message>
        <source>Copy as a &amp;table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>Liste &amp;drucken …</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>&amp;Fit the columns to their texts</source>
        <translation>S&amp;paltenbreiten anpassen</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>Zelle &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>ui::widgets::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::widgets::RowsEdit</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>remove the chosen row</source>
        <translation>Gewählte Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>ui::widgets::RowsTable</name>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>%1: “%2” was removed.</source>
        <translation>%1: „%2“ wurde entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::window::BackupKeeper</name>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Databases (*.bkdb)</source>
        <translation>Datenbanken (*.bkdb)</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sicherung läuft …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::window::Commands</name>
    <message>
        <source>&amp;Open database…</source>
        <translation>Datenbank ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Neue Datenbank …</translation>
    </message>
    <message>
        <source>&amp;Close database</source>
        <translation>Datenbank s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Detail &amp;beside the list</source>
        <translation>Einzelansicht &amp;neben der Liste</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;New resolution…</source>
        <translation>&amp;Neuer Beschluss …</translation>
    </message>
    <message>
        <source>Compose &amp;letter…</source>
        <translation>&amp;Hausmitteilung …</translation>
    </message>
    <message>
        <source>Compose and relea&amp;se letter…</source>
        <translation>Hausmitteilung erstellen und &amp;freigeben …</translation>
    </message>
    <message>
        <source>&amp;Ask the offices about it…</source>
        <translation>Ämter &amp;dazu anfragen …</translation>
    </message>
    <message>
        <source>&amp;Many letters at once…</source>
        <translation>Hausmitteilungen im &amp;Stapel …</translation>
    </message>
    <message>
        <source>&amp;Remind me…</source>
        <translation>&amp;Wiedervorlage …</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Calendar &amp;files…</source>
        <translation>&amp;Kalenderdateien …</translation>
    </message>
    <message>
        <source>Mails of &amp;what is due…</source>
        <translation>Mails über Fälli&amp;ges …</translation>
    </message>
    <message>
        <source>Reports to a&amp;pprove…</source>
        <translation>Sachstände zur &amp;Freigabe …</translation>
    </message>
    <message>
        <source>Neither re&amp;viewed nor exempted…</source>
        <translation>&amp;Weder kontrolliert noch ausgenommen …</translation>
    </message>
    <message>
        <source>&amp;House style of letters…</source>
        <translation>&amp;Hausstil der Hausmitteilungen …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>Ü&amp;ber dieses Programm</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Recently opened</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>B&amp;eschluss</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search numbers, titles, clauses, reports (%1)</source>
        <translation>Suche in Nummern, Titeln, Punkten, Sachständen (%1)</translation>
    </message>
</context>
<context>
    <name>ui::window::ConflictDialog</name>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Inzwischen von anderen geändert</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Beide Fassungen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>My version</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Their version</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>Keep &amp;their version</source>
        <translation>&amp;Andere Fassung behalten</translation>
    </message>
    <message>
        <source>Write &amp;my version</source>
        <translation>&amp;Meine Fassung schreiben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>While you were editing, this was changed elsewhere. Nothing was overwritten. Which version shall stay? If you write yours, theirs remains in the history; if you keep theirs, yours is gone.</source>
        <translation>Während Sie daran arbeiteten, wurde dies anderswo geändert. Nichts wurde überschrieben. Welche Fassung soll bleiben? Wenn Sie Ihre schreiben, bleibt die andere in der Historie; wenn Sie die andere behalten, ist Ihre weg.</translation>
    </message>
</context>
<context>
    <name>ui::window::FileKeeper</name>
    <message>
        <source>The file is there again; everything is saved as before.</source>
        <translation>Die Datei ist wieder da; alles wird gespeichert wie zuvor.</translation>
    </message>
    <message>
        <source>&amp;Write into a file of its own…</source>
        <translation>In eine eigene Datei schreib&amp;en …</translation>
    </message>
    <message>
        <source>“%1” is no longer there: it was moved, renamed or deleted. What is entered here is kept, and saved as soon as the file is back.</source>
        <translation>Die Datei „%1“ ist nicht mehr da: Sie wurde verschoben, umbenannt oder gelöscht. Was hier eingegeben wird, bleibt erhalten und wird gespeichert, sobald die Datei wieder da ist.</translation>
    </message>
    <message>
        <source>Another file has been put in the place of “%1”, by a synchronised folder or as a restored copy. Nothing is written to it; what is entered here is kept.</source>
        <translation>An der Stelle von „%1“ liegt jetzt eine andere Datei, etwa durch einen abgeglichenen Ordner oder eine zurückgespielte Kopie. In sie wird nichts geschrieben; was hier eingegeben wird, bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Go on with the new file</source>
        <translation>Mit der ne&amp;uen Datei weiterarbeiten</translation>
    </message>
    <message>
        <source>This is the new file. What was entered meanwhile is saved in it.</source>
        <translation>Das ist die neue Datei. Was inzwischen eingegeben wurde, wird in ihr gespeichert.</translation>
    </message>
    <message>
        <source>Write into a file of its own</source>
        <translation>In eine eigene Datei schreiben</translation>
    </message>
    <message>
        <source>Databases (*.bkdb)</source>
        <translation>Datenbanken (*.bkdb)</translation>
    </message>
    <message>
        <source>Everything is in “%1” now, and goes on being saved there.</source>
        <translation>Alles liegt jetzt in „%1“ und wird dort weiter gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::window::Heartbeat</name>
    <message>
        <source>What this window remembers could not be written, perhaps because the disk is full; what it remembered before stays. Records are not concerned.</source>
        <translation>Was sich dieses Fenster merkt (Größe, Filter, Ordner), konnte nicht gespeichert werden, vielleicht weil der Datenträger voll ist; das früher Gemerkte bleibt. Die Daten der Beschlüsse sind davon nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>ui::window::ListDetail</name>
    <message>
        <source>No resolution is chosen</source>
        <translation>Kein Beschluss gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list: its clauses and reports appear here.</source>
        <translation>Wählen Sie einen in der Liste: hier erscheinen seine Punkte und Sachstände.</translation>
    </message>
</context>
<context>
    <name>ui::window::MainWindow</name>
    <message>
        <source>The backup was restored. The damaged file is kept as %1.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Die beschädigte Datei liegt noch unter %1.</translation>
    </message>
    <message>
        <source>Beschlusskontrolle goes on in the system tray</source>
        <translation>Beschlusskontrolle läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>The icon there brings the window back. To end the program, choose “Quit” in the menu of the icon, or press Ctrl+Q in the window.</source>
        <translation>Das Symbol dort holt das Fenster zurück. Zum Beenden wählen Sie „Beenden“ im Menü des Symbols oder drücken Strg+Q im Fenster.</translation>
    </message>
</context>
<context>
    <name>ui::window::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ui::window::ShownDatabase</name>
    <message>
        <source>What was typed last could not be saved, not even as a draft. Closing now would lose it; make room on the disk, or see that the drive is there.</source>
        <translation>Die letzten Eingaben konnten nicht gespeichert werden, auch nicht als Entwurf. Beim Schließen gingen sie verloren; bitte Platz auf dem Datenträger schaffen oder prüfen, ob das Laufwerk erreichbar ist.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Schließen &amp;ohne zu speichern</translation>
    </message>
    <message>
        <source>Another program is writing to the database; this one is closed as soon as everything is saved.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datenbank; geschlossen wird, sobald alles gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>ui::window::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>noch keine Sicherung</translation>
    </message>
    <message>
        <source>last backup today %1</source>
        <translation>letzte Sicherung heute %1</translation>
    </message>
    <message>
        <source>last backup %1 %2</source>
        <translation>letzte Sicherung %1 %2</translation>
    </message>
    <message>
        <source>Waiting for the database …</source>
        <translation>Warten auf die Datenbank …</translation>
    </message>
    <message>
        <source>⚠ Not saved yet</source>
        <translation>⚠ Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>What was typed last is not in the database yet. It stays in its field and is tried again by itself.</source>
        <translation>Die letzten Eingaben stehen noch nicht in der Datenbank. Sie bleiben in ihren Feldern, und das Speichern wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>ui::window::Workspace</name>
    <message>
        <source>Import status letters</source>
        <translation>Hausmitteilungen importieren</translation>
    </message>
    <message>
        <source>Letters (*.txt *.pdf);;All files (*)</source>
        <translation>Hausmitteilungen (*.txt *.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Changed by another program just now.</source>
        <translation>Soeben von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Changed by %1 just now.</source>
        <translation>Soeben von %1 geändert.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Folder for the calendar files</source>
        <translation>Ordner für die Kalenderdateien</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar file(s) written.</source>
        <translation>
            <numerusform>%Ln Kalenderdatei geschrieben.</numerusform>
            <numerusform>%Ln Kalenderdateien geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>The calendar files are not up to date: %1</source>
        <translation>Die Kalenderdateien sind nicht aktuell: %1</translation>
    </message>
    <message>
        <source>&amp;Keep up to date</source>
        <translation>Aktuell hal&amp;ten</translation>
    </message>
    <message>
        <source>The calendar files are kept up to date while the program runs; that is switched off in the settings.</source>
        <translation>Die Kalenderdateien werden aktuell gehalten, solange das Programm läuft; abgeschaltet wird das in den Einstellungen.</translation>
    </message>
    <message>
        <source>Your version of “%1” is not stored yet.</source>
        <translation>Die eigene Fassung von „%1“ ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Show both versions</source>
        <translation>&amp;Beide Fassungen zeigen</translation>
    </message>
</context>
</TS>
