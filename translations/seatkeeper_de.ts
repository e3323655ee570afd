<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>seatkeeper::EvidenceText</name>
    <message numerus="yes">
        <source>Never used, assigned %n day(s) ago; rule “%1” proposes seats from %2 days on.</source>
        <translation>
            <numerusform>Nie genutzt, vor %n Tag zugewiesen; Regel „%1“ schlägt Seats ab %2 Tagen vor.</numerusform>
            <numerusform>Nie genutzt, vor %n Tagen zugewiesen; Regel „%1“ schlägt Seats ab %2 Tagen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s); rule “%1” proposes seats from %2 days on.</source>
        <translation>
            <numerusform>Seit %n Tag inaktiv; Regel „%1“ schlägt Seats ab %2 Tagen vor.</numerusform>
            <numerusform>Seit %n Tagen inaktiv; Regel „%1“ schlägt Seats ab %2 Tagen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never used so far, assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.</source>
        <translation>
            <numerusform>Bisher nie genutzt, vor %n Tag zugewiesen; Regel „%1“ wartet %2 Tage ab, bis %3.</numerusform>
            <numerusform>Bisher nie genutzt, vor %n Tagen zugewiesen; Regel „%1“ wartet %2 Tage ab, bis %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.</source>
        <translation>
            <numerusform>Vor %n Tag zugewiesen; Regel „%1“ wartet %2 Tage ab, bis %3.</numerusform>
            <numerusform>Vor %n Tagen zugewiesen; Regel „%1“ wartet %2 Tage ab, bis %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: today; rule “%2” proposes seats from %3 days on, this one not before %4.</source>
        <translation>%1: heute; Regel „%2“ schlägt Seats ab %3 Tagen vor, diesen nicht vor %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) ago; rule “%2” proposes seats from %3 days on, this one not before %4.</source>
        <translation>
            <numerusform>%1: vor %n Tag; Regel „%2“ schlägt Seats ab %3 Tagen vor, diesen nicht vor %4.</numerusform>
            <numerusform>%1: vor %n Tagen; Regel „%2“ schlägt Seats ab %3 Tagen vor, diesen nicht vor %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” is switched off.</source>
        <translation>Regel „%1“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Rule “%1” is for other software models.</source>
        <translation>Regel „%1“ gilt für andere Softwaremodelle.</translation>
    </message>
    <message>
        <source>The condition of rule “%1” does not hit.</source>
        <translation>Die Bedingung der Regel „%1“ trifft nicht zu.</translation>
    </message>
    <message>
        <source>The condition of rule “%1” cannot be read, so it hits nobody; edit the rule.</source>
        <translation>Die Bedingung der Regel „%1“ ist nicht lesbar und trifft daher auf niemanden zu; bearbeiten Sie die Regel.</translation>
    </message>
    <message>
        <source>Never used, and rule “%1” leaves such seats out.</source>
        <translation>Nie genutzt, und Regel „%1“ lässt solche Seats aus.</translation>
    </message>
    <message>
        <source>Rule “%1” protects this person.</source>
        <translation>Regel „%1“ schützt diese Person.</translation>
    </message>
    <message>
        <source>No rule looks at this seat.</source>
        <translation>Keine Regel betrachtet diesen Seat.</translation>
    </message>
    <message>
        <source>The exclusion “%1” keeps this person out of counts, money and reclaim.</source>
        <translation>Der Ausschluss „%1“ nimmt diese Person von Zählung, Geld und Rücknahme aus.</translation>
    </message>
    <message>
        <source>This is no paid seat, so there is nothing to take back.</source>
        <translation>Kein bezahlter Seat, also nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Whether this seat is paid is unknown, and nobody is proposed on a guess.</source>
        <translation>Ob dieser Seat bezahlt ist, ist unbekannt, und niemand wird auf Verdacht vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>The account is %n day(s) old; rule “%1” leaves accounts alone for %2 days, until %3.</source>
        <translation>
            <numerusform>Das Konto ist %n Tag alt; Regel „%1“ lässt Konten %2 Tage in Ruhe, bis %3.</numerusform>
            <numerusform>Das Konto ist %n Tage alt; Regel „%1“ lässt Konten %2 Tage in Ruhe, bis %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept or given back not long ago; not proposed again before %1.</source>
        <translation>Vor Kurzem behalten oder zurückgegeben; nicht vor %1 wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Could not be read: %1. Without that nobody may conclude that this seat is idle; refresh again.</source>
        <translation>Nicht lesbar: %1. Ohne das darf niemand schließen, dass dieser Seat inaktiv ist; aktualisieren Sie erneut.</translation>
    </message>
    <message>
        <source>Not read for this person: %1. Without that nobody may conclude that this seat is idle; the next refresh reads it.</source>
        <translation>Für diese Person nicht gelesen: %1. Ohne das darf niemand schließen, dass dieser Seat inaktiv ist; die nächste Aktualisierung liest es.</translation>
    </message>
    <message>
        <source>There is no date to measure from: neither activity nor assignment.</source>
        <translation>Es gibt kein Datum, ab dem gemessen werden kann: weder Aktivität noch Zuweisung.</translation>
    </message>
    <message>
        <source>%1: the date lies in the future and counts as today; a clock is wrong.</source>
        <translation>%1: Das Datum liegt in der Zukunft und zählt als heute; eine Uhr geht falsch.</translation>
    </message>
    <message>
        <source>%1: not offered by plan or role.</source>
        <translation>%1: von Plan oder Rolle nicht geboten.</translation>
    </message>
    <message>
        <source>%1: could not be read.</source>
        <translation>%1: nicht lesbar.</translation>
    </message>
    <message>
        <source>%1: not read for this person.</source>
        <translation>%1: für diese Person nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in %n day(s) ago, but no other signal confirms it: an API token seems to keep the sign-in fresh.</source>
        <translation>
            <numerusform>Vor %n Tag angemeldet, aber kein anderes Signal bestätigt es: Ein API-Token scheint die Anmeldung frisch zu halten.</numerusform>
            <numerusform>Vor %n Tagen angemeldet, aber kein anderes Signal bestätigt es: Ein API-Token scheint die Anmeldung frisch zu halten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the sign-in shows activity, and not every signal that could confirm it was read; an API token looks the same.</source>
        <translation>Nur die Anmeldung zeigt Aktivität, und nicht jedes Signal, das sie bestätigen könnte, wurde gelesen; ein API-Token sieht genauso aus.</translation>
    </message>
    <message numerus="yes">
        <source>The last sign-in is %n day(s) old, yet a session is in use: whoever never signs out does not sign in again.</source>
        <translation>
            <numerusform>Die letzte Anmeldung ist %n Tag alt, doch eine Sitzung wird genutzt: Wer sich nie abmeldet, meldet sich nicht neu an.</numerusform>
            <numerusform>Die letzte Anmeldung ist %n Tage alt, doch eine Sitzung wird genutzt: Wer sich nie abmeldet, meldet sich nicht neu an.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign-in is known, yet a session is in use.</source>
        <translation>Keine Anmeldung ist bekannt, doch eine Sitzung wird genutzt.</translation>
    </message>
    <message numerus="yes">
        <source>Only tickets assigned to this person show activity, the newest %n day(s) ago; triggers and automations touch tickets too.</source>
        <translation>
            <numerusform>Nur Tickets, die dieser Person zugewiesen sind, zeigen Aktivität, die neueste vor %n Tag; auch Auslöser und Automatisierungen ändern Tickets.</numerusform>
            <numerusform>Nur Tickets, die dieser Person zugewiesen sind, zeigen Aktivität, die neueste vor %n Tagen; auch Auslöser und Automatisierungen ändern Tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the audit log shows a sign-in, %n day(s) ago; the account&apos;s own date is older.</source>
        <translation>
            <numerusform>Nur das Prüfprotokoll zeigt eine Anmeldung, vor %n Tag; das Datum des Kontos selbst ist älter.</numerusform>
            <numerusform>Nur das Prüfprotokoll zeigt eine Anmeldung, vor %n Tagen; das Datum des Kontos selbst ist älter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came back after %n day(s) without any activity, as after a leave.</source>
        <translation>
            <numerusform>Nach %n Tag ohne jede Aktivität zurückgekehrt, wie nach einer Abwesenheit.</numerusform>
            <numerusform>Nach %n Tagen ohne jede Aktivität zurückgekehrt, wie nach einer Abwesenheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address looks like a shared mailbox: the signals may stem from several people.</source>
        <translation>Die Adresse sieht nach einem gemeinsamen Postfach aus: Die Signale können von mehreren Personen stammen.</translation>
    </message>
    <message>
        <source>Shared from another account, where alone it can be changed.</source>
        <translation>Von einem anderen Konto geteilt; nur dort ist eine Änderung möglich.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>not offered by plan or role</source>
        <translation>von Plan oder Rolle nicht geboten</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product and the role held in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paid, because the role %1 takes a seat.</source>
        <translation>Bezahlt, weil die Rolle %1 einen Seat belegt.</translation>
    </message>
    <message>
        <source>Paid although suspended: a suspension frees no seat.</source>
        <translation>Bezahlt, obwohl gesperrt: Sperren gibt keinen Seat frei.</translation>
    </message>
    <message>
        <source>Counted as paid, because the role type is not known.</source>
        <translation>Als bezahlt gezählt, weil der Rollentyp nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Paid, because of a product role: %1.</source>
        <translation>Bezahlt wegen einer Produktrolle: %1.</translation>
    </message>
    <message>
        <source>Free: the role %1 takes no seat without a paid product role.</source>
        <translation>Kostenlos: Die Rolle %1 belegt ohne bezahlte Produktrolle keinen Seat.</translation>
    </message>
    <message>
        <source>Free: end users take no seat.</source>
        <translation>Kostenlos: Endbenutzer belegen keinen Seat.</translation>
    </message>
    <message>
        <source>Unknown, because the product roles could not be read: one of them may make this seat paid.</source>
        <translation>Unbekannt, weil die Produktrollen nicht lesbar waren: Eine davon kann diesen Seat zu einem bezahlten machen.</translation>
    </message>
    <message>
        <source>Unknown: nobody has documented whether %1 takes a seat.</source>
        <translation>Unbekannt: Nirgends ist dokumentiert, ob %1 einen Seat belegt.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ExclusionText</name>
    <message>
        <source>Active</source>
        <extracomment>Status of an exclusion rule</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Endet in %n Tag</numerusform>
            <numerusform>Endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>A pattern is needed.</source>
        <translation>Ein Muster ist nötig.</translation>
    </message>
    <message>
        <source>This pattern matches everybody: nothing would be left to count.</source>
        <translation>Dieses Muster passt auf alle: Es bliebe nichts zu zählen.</translation>
    </message>
    <message>
        <source>This pattern matches every identifier: nothing would be left to count.</source>
        <translation>Dieses Muster passt auf jede Kennung: Es bliebe nichts zu zählen.</translation>
    </message>
    <message>
        <source>No e-mail address and no id can match this pattern.</source>
        <translation>Keine E-Mail-Adresse und keine ID kann auf dieses Muster passen.</translation>
    </message>
    <message>
        <source>No identifier of this profile type can match this pattern.</source>
        <translation>Keine Kennung dieses Profiltyps kann auf dieses Muster passen.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Meinten Sie %2?</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ImportText</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Export it again and choose the new file.</source>
        <translation>Exportieren Sie sie erneut und wählen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Die Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>Wählen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a CSV file.</source>
        <translation>Das ist eine Tabellenkalkulationsdatei, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and choose that file.</source>
        <translation>Speichern Sie sie als CSV (UTF-8) und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The file has too many columns.</source>
        <translation>Die Datei hat zu viele Spalten.</translation>
    </message>
    <message>
        <source>Choose the right separator, or export fewer columns.</source>
        <translation>Wählen Sie das richtige Trennzeichen oder exportieren Sie weniger Spalten.</translation>
    </message>
    <message>
        <source>This computer does not know the encoding %1.</source>
        <translation>Dieser Computer kennt die Zeichenkodierung %1 nicht.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and choose it again.</source>
        <translation>Speichern Sie die Datei als UTF-8 und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>No column holds the e-mail address.</source>
        <translation>Keine Spalte enthält die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>Geben Sie an, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>Not a single person of the file could be taken.</source>
        <translation>Keine einzige Person der Datei ließ sich übernehmen.</translation>
    </message>
    <message>
        <source>Look at the separator, the encoding and the columns.</source>
        <translation>Prüfen Sie Trennzeichen, Zeichenkodierung und Spalten.</translation>
    </message>
    <message>
        <source>This is not Zendesk&apos;s export of team members; these columns are missing: %1.</source>
        <translation>Das ist nicht der Export der Teammitglieder von Zendesk; diese Spalten fehlen: %1.</translation>
    </message>
    <message>
        <source>In Zendesk&apos;s Admin Center open People &gt; Team members and export the list.</source>
        <translation>Öffnen Sie im Admin Center von Zendesk Personen &gt; Teammitglieder und exportieren Sie die Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, the first in line %1.</source>
        <translation>
            <numerusform>%n Zeile ist nicht lesbar, in Zeile %1.</numerusform>
            <numerusform>%n Zeilen sind nicht lesbar, die erste ist Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list with holes would make people look gone; mend the rows or export the list again.</source>
        <translation>Eine Liste mit Lücken ließe Personen als nicht mehr vorhanden erscheinen; berichtigen Sie die Zeilen oder exportieren Sie die Liste erneut.</translation>
    </message>
    <message>
        <source>Mend the row and try again.</source>
        <translation>Berichtigen Sie die Zeile und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may be.</source>
        <translation>Ein Anführungszeichen steht, wo keines stehen darf.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Ein Anführungszeichen wird hier geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns.</source>
        <translation>Die Zeile hat mehr Zellen, als die Datei Spalten hat.</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KB.</source>
        <translation>Eine Zelle ist länger als 64 KB.</translation>
    </message>
    <message>
        <source>There are characters that the chosen encoding does not know.</source>
        <translation>Es gibt Zeichen, die die gewählte Zeichenkodierung nicht kennt.</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>Die E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <source>The text in the column of e-mail addresses is no address.</source>
        <translation>Der Text in der Spalte der E-Mail-Adressen ist keine Adresse.</translation>
    </message>
    <message>
        <source>The same e-mail address stands in line %1 already.</source>
        <translation>Dieselbe E-Mail-Adresse steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>There is no ID of a person.</source>
        <translation>Die ID einer Person fehlt.</translation>
    </message>
    <message>
        <source>The same ID stands in line %1 already.</source>
        <translation>Dieselbe ID steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>“%1” below “%2” is no date that can be read without doubt.</source>
        <translation>„%1“ unter „%2“ ist kein Datum, das sich zweifelsfrei lesen lässt.</translation>
    </message>
    <message>
        <source>“%1” below “%2” is neither true nor false.</source>
        <translation>„%1“ unter „%2“ ist weder wahr noch falsch.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::LeakText</name>
    <message>
        <source>Suspended but paid</source>
        <translation>Gesperrt, aber bezahlt</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Paid light agent</source>
        <translation>Bezahlter Light Agent</translation>
    </message>
    <message>
        <source>Copy of the light-agent role</source>
        <translation>Kopie der Light-Agent-Rolle</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nie angemeldet</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>Zweites Konto</translation>
    </message>
    <message>
        <source>The account is suspended, but its seat is still paid.</source>
        <translation>Das Konto ist gesperrt, aber sein Seat ist weiter bezahlt.</translation>
    </message>
    <message>
        <source>The roster says that this person has left.</source>
        <translation>Laut Personalliste ist diese Person ausgeschieden.</translation>
    </message>
    <message>
        <source>The roster says that this person has left (%1).</source>
        <translation>Laut Personalliste ist diese Person ausgeschieden (%1).</translation>
    </message>
    <message>
        <source>A product role makes this contributor paid.</source>
        <translation>Eine Produktrolle macht diesen Contributor bezahlt.</translation>
    </message>
    <message>
        <source>A product role makes this light agent paid.</source>
        <translation>Eine Produktrolle macht diesen Light Agent bezahlt.</translation>
    </message>
    <message>
        <source>The product role “%1” makes this contributor paid.</source>
        <translation>Die Produktrolle „%1“ macht diesen Contributor bezahlt.</translation>
    </message>
    <message>
        <source>The product role “%1” makes this light agent paid.</source>
        <translation>Die Produktrolle „%1“ macht diesen Light Agent bezahlt.</translation>
    </message>
    <message>
        <source>The role “%1” allows no more than a light agent has, but as a copy it is paid.</source>
        <translation>Die Rolle „%1“ erlaubt nicht mehr, als ein Light Agent darf, ist als Kopie aber bezahlt.</translation>
    </message>
    <message>
        <source>The same person already has a paid seat as %1.</source>
        <translation>Dieselbe Person hat schon einen bezahlten Seat als %1.</translation>
    </message>
    <message numerus="yes">
        <source>Never signed in since it was assigned on %1; %n day(s) of grace are over.</source>
        <translation>
            <numerusform>Seit der Zuweisung am %1 nie angemeldet; die Schonfrist von %n Tag ist vorbei.</numerusform>
            <numerusform>Seit der Zuweisung am %1 nie angemeldet; die Schonfrist von %n Tagen ist vorbei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the person an end user; suspending alone frees no seat.</source>
        <translation>Machen Sie die Person zum Endbenutzer; Sperren allein gibt keinen Seat frei.</translation>
    </message>
    <message>
        <source>Make the person an end user and suspend the account.</source>
        <translation>Machen Sie die Person zum Endbenutzer und sperren Sie das Konto.</translation>
    </message>
    <message>
        <source>Take the product role away in Zendesk&apos;s Admin Center, then the person costs nothing; or make the person an end user.</source>
        <translation>Entziehen Sie die Produktrolle im Admin Center von Zendesk, dann kostet die Person nichts; oder machen Sie die Person zum Endbenutzer.</translation>
    </message>
    <message>
        <source>Give the account&apos;s own light-agent role instead; it allows the same and costs nothing.</source>
        <translation>Vergeben Sie stattdessen die Light-Agent-Rolle des Kontos selbst; sie erlaubt dasselbe und kostet nichts.</translation>
    </message>
    <message>
        <source>Ask whether the account is needed; if not, take the seat back.</source>
        <translation>Fragen Sie, ob das Konto gebraucht wird; wenn nicht, nehmen Sie den Seat zurück.</translation>
    </message>
    <message>
        <source>Ask which account the person uses, and make the other one an end user in Zendesk.</source>
        <translation>Fragen Sie, welches Konto die Person nutzt, und machen Sie das andere in Zendesk zum Endbenutzer.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::PlanText</name>
    <message>
        <source>Not signed in as this person</source>
        <translation>Nicht als diese Person angemeldet</translation>
    </message>
    <message>
        <source>Not the account owner</source>
        <translation>Nicht der Kontoinhaber</translation>
    </message>
    <message>
        <source>An administrator remains</source>
        <translation>Ein Administrator bleibt</translation>
    </message>
    <message>
        <source>Not a shared agent</source>
        <translation>Kein geteilter Agent</translation>
    </message>
    <message>
        <source>Not the owner of the OAuth client</source>
        <translation>Nicht Eigentümer des OAuth-Clients</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>On no exclusion rule</source>
        <translation>In keiner Ausschlussregel</translation>
    </message>
    <message>
        <source>Every group keeps somebody</source>
        <translation>Jede Gruppe behält jemanden</translation>
    </message>
    <message>
        <source>No role or group loses too many at once</source>
        <translation>Keine Rolle oder Gruppe verliert zu viele auf einmal</translation>
    </message>
    <message>
        <source>Within the number of people for one run</source>
        <translation>Innerhalb der Personenzahl für einen Lauf</translation>
    </message>
    <message>
        <source>Not a blackout date</source>
        <translation>Kein Sperrtag</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>Keine offenen Tickets</translation>
    </message>
    <message>
        <source>Reclaim is switched on in the profile</source>
        <translation>Rücknahme ist im Profil eingeschaltet</translation>
    </message>
    <message>
        <source>Somebody is signed in for reclaim</source>
        <translation>Jemand ist für die Rücknahme angemeldet</translation>
    </message>
    <message>
        <source>The download is recent</source>
        <translation>Der Download ist aktuell</translation>
    </message>
    <message>
        <source>The account has a light agent role</source>
        <translation>Das Konto hat eine Light-Agent-Rolle</translation>
    </message>
    <message>
        <source>This person is signed in to Seatkeeper; nobody takes the own seat.</source>
        <translation>Diese Person ist in Seatkeeper angemeldet; niemand nimmt den eigenen Seat zurück.</translation>
    </message>
    <message>
        <source>This is the account owner; ownership must be transferred in Zendesk first.</source>
        <translation>Das ist der Kontoinhaber; die Inhaberschaft muss zuerst in Zendesk übertragen werden.</translation>
    </message>
    <message>
        <source>The account owner is not named yet, so no administrator can be reclaimed. Name the owner in the profile.</source>
        <translation>Der Kontoinhaber ist noch nicht benannt; daher ist keine Rücknahme bei Administratoren möglich. Benennen Sie ihn im Profil.</translation>
    </message>
    <message>
        <source>No administrator would remain.</source>
        <translation>Es bliebe kein Administrator übrig.</translation>
    </message>
    <message>
        <source>A shared agent cannot be changed.</source>
        <translation>Ein geteilter Agent kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>This person owns the OAuth client; the sign-in would break.</source>
        <translation>Dieser Person gehört der OAuth-Client; die Anmeldung würde ungültig.</translation>
    </message>
    <message>
        <source>This person is protected.</source>
        <translation>Diese Person ist geschützt.</translation>
    </message>
    <message>
        <source>Exclusion rule “%1”: %2</source>
        <translation>Ausschlussregel „%1“: %2</translation>
    </message>
    <message>
        <source>%1 of %2 people in “%3” at once; more than %4 need the number typed back.</source>
        <translation>%1 von %2 Personen in „%3“ auf einmal; bei mehr als %4 ist die Anzahl einzutippen.</translation>
    </message>
    <message>
        <source>%1 people in one run; more than %2 need the number typed back.</source>
        <translation>%1 Personen in einem Lauf; bei mehr als %2 ist die Anzahl einzutippen.</translation>
    </message>
    <message>
        <source>Today is a blackout date.</source>
        <translation>Heute ist ein Sperrtag.</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n offenes Ticket</numerusform>
            <numerusform>%n offene Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Reclaim is switched off in the profile.</source>
        <translation>Rücknahme ist im Profil ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nobody is signed in for reclaim yet.</source>
        <translation>Für die Rücknahme ist noch niemand angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>The download is %n hour(s) old; each person is read again before the change.</source>
        <translation>
            <numerusform>Der Download ist %n Stunde alt; jede Person wird vor der Änderung erneut gelesen.</numerusform>
            <numerusform>Der Download ist %n Stunden alt; jede Person wird vor der Änderung erneut gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has no light agent role.</source>
        <translation>Das Konto hat keine Light-Agent-Rolle.</translation>
    </message>
    <message>
        <source>There is no call that leads there: %1</source>
        <translation>Kein Aufruf führt dorthin: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) become unassigned.</source>
        <translation>
            <numerusform>%n offenes Ticket verliert die Zuweisung.</numerusform>
            <numerusform>%n offene Tickets verlieren die Zuweisung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tickets become unassigned.</source>
        <translation>Offene Tickets verlieren die Zuweisung.</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) move to whoever makes the change.</source>
        <translation>
            <numerusform>%n offenes Ticket geht an die ausführende Person.</numerusform>
            <numerusform>%n offene Tickets gehen an die ausführende Person.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tickets move to whoever makes the change.</source>
        <translation>Offene Tickets gehen an die ausführende Person.</translation>
    </message>
    <message>
        <source>Personal views and macros are deleted for good.</source>
        <translation>Persönliche Ansichten und Makros werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Group memberships are lost; an undo puts them back.</source>
        <translation>Gruppenmitgliedschaften gehen verloren; Rückgängig stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Roles in Chat, Explore, Guide and Talk may be lost; an undo cannot put them back.</source>
        <translation>Rollen in Chat, Explore, Guide und Talk gehen evtl. verloren; Rückgängig stellt sie nicht wieder her.</translation>
    </message>
    <message>
        <source>An undo needs a free seat.</source>
        <translation>Rückgängig braucht einen freien Seat.</translation>
    </message>
    <message>
        <source>Suspending alone frees no seat.</source>
        <translation>Sperren allein gibt keinen Seat frei.</translation>
    </message>
    <message>
        <source>changes the role</source>
        <translation>ändert die Rolle</translation>
    </message>
    <message>
        <source>suspends the user</source>
        <translation>sperrt den Benutzer</translation>
    </message>
    <message>
        <source>gives the role back</source>
        <translation>gibt die Rolle zurück</translation>
    </message>
    <message>
        <source>lifts the suspension</source>
        <translation>hebt die Sperre auf</translation>
    </message>
    <message>
        <source>gives a group back</source>
        <translation>gibt eine Gruppe zurück</translation>
    </message>
    <message>
        <source>sets the default group</source>
        <translation>setzt die Standardgruppe</translation>
    </message>
    <message>
        <source>restores alias and signature</source>
        <translation>stellt Alias und Signatur wieder her</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>Read back: the paid seat is free.</source>
        <translation>Erneut gelesen: Der bezahlte Seat ist frei.</translation>
    </message>
    <message>
        <source>Read back: everything recorded is as it was.</source>
        <translation>Erneut gelesen: Alles ist wie aufgezeichnet.</translation>
    </message>
    <message>
        <source>Given back; some fields could not be restored.</source>
        <translation>Zurückgegeben; einige Felder waren nicht wiederherstellbar.</translation>
    </message>
    <message>
        <source>Active since the proposal; nothing was sent.</source>
        <translation>Seit dem Vorschlag aktiv; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>No longer in the account; nothing was sent.</source>
        <translation>Nicht mehr im Konto; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The run was stopped before this person; nothing was sent.</source>
        <translation>Der Lauf wurde vor dieser Person angehalten; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Read back: the seat is still paid.</source>
        <translation>Erneut gelesen: Der Seat ist weiter bezahlt.</translation>
    </message>
    <message>
        <source>The answer never came and the account could not be read.</source>
        <translation>Die Antwort blieb aus und das Konto war nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>The group “%1” would keep %n person(s) who can work in it.</source>
        <translation>
            <numerusform>In der Gruppe „%1“ bliebe %n Person, die darin arbeiten kann.</numerusform>
            <numerusform>In der Gruppe „%1“ blieben %n Personen, die darin arbeiten können.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a light agent this person would stay paid because of “%1”.</source>
        <translation>Als Light Agent bliebe diese Person wegen „%1“ bezahlt.</translation>
    </message>
    <message>
        <source>Whether a role in Chat, Explore, Guide or Talk would keep the seat paid cannot be read; the seat counts as freed only once it can.</source>
        <translation>Ob eine Rolle in Chat, Explore, Guide oder Talk den Seat bezahlt ließe, ist nicht lesbar; der Seat zählt erst als freigegeben, wenn es lesbar ist.</translation>
    </message>
    <message>
        <source>There is nothing to change any more.</source>
        <translation>Es gibt nichts mehr zu ändern.</translation>
    </message>
    <message>
        <source>The number of people, %1, must be typed back.</source>
        <translation>Die Anzahl der Personen, %1, ist einzutippen.</translation>
    </message>
    <message>
        <source>Nobody in the plan may be changed.</source>
        <translation>Niemand im Plan darf geändert werden.</translation>
    </message>
    <message>
        <source>Who owns the OAuth client cannot be read, so nothing protects that person. Name the owner in the profile.</source>
        <translation>Wem der OAuth-Client gehört, ist nicht lesbar; daher schützt nichts diese Person. Nennen Sie den Eigentümer im Profil.</translation>
    </message>
    <message>
        <source>Groups cannot be read, so nothing tells whether one of them would be left without people.</source>
        <translation>Gruppen sind nicht lesbar; daher zeigt nichts, ob eine davon ohne Personen bliebe.</translation>
    </message>
    <message>
        <source>Leaves these groups: %1. An undo puts them back.</source>
        <translation>Verlässt diese Gruppen: %1. Rückgängig stellt die Mitgliedschaft wieder her.</translation>
    </message>
    <message>
        <source>The calls were accepted, but the role is not back.</source>
        <translation>Die Aufrufe wurden angenommen, aber die Rolle ist nicht zurück.</translation>
    </message>
    <message>
        <source>The paid seat was gone already; nothing was sent.</source>
        <translation>Der bezahlte Seat war schon weg; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Changed by another hand since the plan; nothing was sent.</source>
        <translation>Seit dem Plan von anderer Hand geändert; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The decision was taken back meanwhile; nothing was sent.</source>
        <translation>Die Entscheidung wurde inzwischen zurückgezogen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Kept out by an exclusion rule; nothing was sent.</source>
        <translation>Durch eine Ausschlussregel ausgenommen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Read back: the change was not made.</source>
        <translation>Erneut gelesen: Die Änderung wurde nicht vorgenommen.</translation>
    </message>
    <message>
        <source>The product roles could not be read, so nobody can tell whether the seat is free.</source>
        <translation>Die Produktrollen waren nicht lesbar; daher weiß niemand, ob der Seat frei ist.</translation>
    </message>
    <message>
        <source>Suspended; that frees no seat.</source>
        <translation>Gesperrt; das gibt keinen Seat frei.</translation>
    </message>
    <message>
        <source>The seat is free, but the suspension did not succeed.</source>
        <translation>Der Seat ist frei, aber das Sperren gelang nicht.</translation>
    </message>
    <message>
        <source>Read back: neither as it was nor as planned.</source>
        <translation>Erneut gelesen: weder wie zuvor noch wie geplant.</translation>
    </message>
    <message>
        <source>A guard refused, nothing was sent: %1</source>
        <translation>Eine Schutzregel hat abgelehnt, nichts wurde gesendet: %1</translation>
    </message>
    <message>
        <source>Not restored: the role was “%1”.</source>
        <translation>Nicht wiederhergestellt: Die Rolle war „%1“.</translation>
    </message>
    <message>
        <source>Not restored: the custom role was %1.</source>
        <translation>Nicht wiederhergestellt: Die benutzerdefinierte Rolle war %1.</translation>
    </message>
    <message>
        <source>Not restored: the kind of the role was %1.</source>
        <translation>Nicht wiederhergestellt: Die Art der Rolle war %1.</translation>
    </message>
    <message>
        <source>Not restored: the default group was %1.</source>
        <translation>Nicht wiederhergestellt: Die Standardgruppe war %1.</translation>
    </message>
    <message>
        <source>Not restored: the alias was “%1”.</source>
        <translation>Nicht wiederhergestellt: Der Alias war „%1“.</translation>
    </message>
    <message>
        <source>Not restored: the signature was “%1”.</source>
        <translation>Nicht wiederhergestellt: Die Signatur war „%1“.</translation>
    </message>
    <message>
        <source>Not restored: the role “%1” in %2.</source>
        <translation>Nicht wiederhergestellt: die Rolle „%1“ in %2.</translation>
    </message>
    <message>
        <source>Not restored: the membership in group %1.</source>
        <translation>Nicht wiederhergestellt: die Mitgliedschaft in der Gruppe %1.</translation>
    </message>
    <message>
        <source>Not restored: the person was suspended.</source>
        <translation>Nicht wiederhergestellt: Die Person war gesperrt.</translation>
    </message>
    <message>
        <source>Not restored: the person was not suspended.</source>
        <translation>Nicht wiederhergestellt: Die Person war nicht gesperrt.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::QualityText</name>
    <message>
        <source>Good</source>
        <extracomment>The traffic light of the data quality
----------
Verdict of one line of the data quality</extracomment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Not reliable</source>
        <translation>Nicht verlässlich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>The numbers can be relied on.</source>
        <translation>Die Zahlen sind verlässlich.</translation>
    </message>
    <message>
        <source>%1 No candidates are made until it is mended.</source>
        <translation>%1 Bis das behoben ist, entstehen keine Kandidaten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n other warning(s).</source>
        <translation>
            <numerusform>%1 Und %n weitere Warnung.</numerusform>
            <numerusform>%1 Und %n weitere Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete download</source>
        <translation>Letzter vollständiger Download</translation>
    </message>
    <message>
        <source>Download held back</source>
        <translation>Download zurückgehalten</translation>
    </message>
    <message>
        <source>The newest download has %1 people instead of %2 and waits for a decision.</source>
        <translation>Der neueste Download hat %1 Personen statt %2 und wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>The lists show the account as it was before; people may be missing or gone.</source>
        <translation>Die Listen zeigen das Konto, wie es zuvor war; Personen können fehlen oder nicht mehr vorhanden sein.</translation>
    </message>
    <message>
        <source>Compare with Zendesk, then accept the smaller download or refresh again.</source>
        <translation>Vergleichen Sie mit Zendesk, dann akzeptieren Sie den kleineren Download oder aktualisieren erneut.</translation>
    </message>
    <message>
        <source>There is no complete download yet.</source>
        <translation>Es gibt noch keinen vollständigen Download.</translation>
    </message>
    <message>
        <source>Nothing can be decided without one.</source>
        <translation>Ohne ihn lässt sich nichts entscheiden.</translation>
    </message>
    <message>
        <source>Refresh the profile.</source>
        <translation>Aktualisieren Sie das Profil.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Er endete am %1.</translation>
    </message>
    <message numerus="yes">
        <source>It ended on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Er endete am %1, vor %n Tag.</numerusform>
            <numerusform>Er endete am %1, vor %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who worked since then looks idle.</source>
        <translation>Wer seitdem gearbeitet hat, wirkt inaktiv.</translation>
    </message>
    <message>
        <source>Refresh now, and see in Jobs why it did not run by itself.</source>
        <translation>Aktualisieren Sie jetzt, und sehen Sie unter „Jobs“ nach, warum es nicht von selbst geschah.</translation>
    </message>
    <message>
        <source>Count of the account</source>
        <translation>Zählung des Kontos</translation>
    </message>
    <message>
        <source>Zendesk&apos;s own count of the team members could not be compared.</source>
        <translation>Mit Zendesks eigener Zählung der Teammitglieder ließ sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The download was read to its end, but nobody counted it a second time.</source>
        <translation>Der Download wurde bis zum Ende gelesen, aber nicht ein zweites Mal gezählt.</translation>
    </message>
    <message>
        <source>The next refresh tries again.</source>
        <translation>Die nächste Aktualisierung versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 people were read; Zendesk counts %2.</source>
        <translation>%1 Personen wurden gelesen; Zendesk zählt %2.</translation>
    </message>
    <message>
        <source>People are missing from the lists, or stand there who are gone.</source>
        <translation>In den Listen fehlen Personen, oder es stehen welche darin, die nicht mehr vorhanden sind.</translation>
    </message>
    <message>
        <source>Refresh again.</source>
        <translation>Aktualisieren Sie erneut.</translation>
    </message>
    <message>
        <source>Members of each role</source>
        <translation>Mitglieder jeder Rolle</translation>
    </message>
    <message>
        <source>“%1” differs most: %2 people here, %3 in Zendesk.</source>
        <translation>„%1“ weicht am stärksten ab: %2 Personen hier, %3 in Zendesk.</translation>
    </message>
    <message>
        <source>Seats of this role may be counted wrongly.</source>
        <translation>Seats dieser Rolle können falsch gezählt sein.</translation>
    </message>
    <message>
        <source>Refresh again; if it stays, compare the role&apos;s people with Zendesk.</source>
        <translation>Aktualisieren Sie erneut; bleibt es so, vergleichen Sie die Personen der Rolle mit Zendesk.</translation>
    </message>
    <message>
        <source>Signs of activity that failed</source>
        <translation>Fehlgeschlagene Aktivitätssignale</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Somebody who works may look idle, so nobody is proposed.</source>
        <translation>Wer arbeitet, kann inaktiv wirken; daher wird niemand vorgeschlagen.</translation>
    </message>
    <message>
        <source>Refresh again. If it fails again, validate the connection.</source>
        <translation>Aktualisieren Sie erneut. Schlägt es wieder fehl, prüfen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>People with failed signs of activity</source>
        <translation>Personen mit fehlgeschlagenen Aktivitätssignalen</translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) a sign of activity could not be read.</source>
        <translation>
            <numerusform>Bei %n Person war ein Aktivitätssignal nicht lesbar.</numerusform>
            <numerusform>Bei %n Personen war ein Aktivitätssignal nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not proposed until it can be.</source>
        <translation>Sie werden erst vorgeschlagen, wenn es lesbar ist.</translation>
    </message>
    <message>
        <source>Signs of activity</source>
        <translation>Aktivitätssignale</translation>
    </message>
    <message>
        <source>Only the sign-in is known.</source>
        <translation>Nur die Anmeldung ist bekannt.</translation>
    </message>
    <message>
        <source>It stays old in long sessions and is kept fresh by integrations: look twice before you approve.</source>
        <translation>Sie bleibt in langen Sitzungen alt und wird von Integrationen frisch gehalten: Sehen Sie zweimal hin, bevor Sie genehmigen.</translation>
    </message>
    <message>
        <source>Refresh with evidence, and sign in with somebody who may read sessions and tickets.</source>
        <translation>Aktualisieren Sie mit Belegen, und melden Sie sich mit einer Person an, die Sitzungen und Tickets lesen darf.</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>Gelesen: %1.</translation>
    </message>
    <message>
        <source>Read: %1. Not offered by plan or role: %2.</source>
        <translation>Gelesen: %1. Von Plan oder Rolle nicht geboten: %2.</translation>
    </message>
    <message>
        <source>Idle means: idle by every sign that could be read.</source>
        <translation>Inaktiv heißt: inaktiv nach jedem Signal, das lesbar war.</translation>
    </message>
    <message>
        <source>A higher plan or an administrator&apos;s sign-in may offer more.</source>
        <translation>Ein höherer Plan oder die Anmeldung eines Administrators kann mehr bieten.</translation>
    </message>
    <message>
        <source>Subscription identifiers</source>
        <translation>Subscription-Kennungen</translation>
    </message>
    <message>
        <source>Every identifier has a software model.</source>
        <translation>Jede Kennung hat ein Softwaremodell.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) without a software model: %1.</source>
        <translation>
            <numerusform>%n Subscription ohne Softwaremodell: %1.</numerusform>
            <numerusform>%n Subscriptions ohne Softwaremodell: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not reconciled and have no price.</source>
        <translation>Sie werden nicht abgeglichen und haben keinen Preis.</translation>
    </message>
    <message>
        <source>Map the identifiers to a model.</source>
        <translation>Ordnen Sie die Kennungen einem Modell zu.</translation>
    </message>
    <message>
        <source>Product roles</source>
        <translation>Produktrollen</translation>
    </message>
    <message numerus="yes">
        <source>For %n light agent(s) or contributor(s) it is not known whether the seat is paid.</source>
        <translation>
            <numerusform>Bei %n Light Agent oder Contributor ist nicht bekannt, ob der Seat bezahlt ist.</numerusform>
            <numerusform>Bei %n Light Agents oder Contributors ist nicht bekannt, ob der Seat bezahlt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their seats are not counted and not proposed.</source>
        <translation>Ihre Seats werden nicht gezählt und nicht vorgeschlagen.</translation>
    </message>
    <message>
        <source>Refresh with evidence, signed in with somebody who may read product entitlements.</source>
        <translation>Aktualisieren Sie mit Belegen, angemeldet mit einer Person, die Produkt-Nutzungsrechte lesen darf.</translation>
    </message>
    <message>
        <source>People without e-mail</source>
        <translation>Personen ohne E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no e-mail address.</source>
        <translation>
            <numerusform>%n Person hat keine E-Mail-Adresse.</numerusform>
            <numerusform>%n Personen haben keine E-Mail-Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are told apart by their id; a roster or a message cannot reach them.</source>
        <translation>Sie werden durch ihre ID unterschieden; weder eine Personalliste noch eine Nachricht kann sie erreichen.</translation>
    </message>
    <message>
        <source>Add the address in Zendesk where there is one.</source>
        <translation>Ergänzen Sie die Adresse in Zendesk, wo es eine gibt.</translation>
    </message>
    <message>
        <source>Dates in the future</source>
        <translation>Datumsangaben in der Zukunft</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a date of activity or creation that is still to come.</source>
        <translation>
            <numerusform>%n Person hat ein Datum der Aktivität oder der Anlage, das noch bevorsteht.</numerusform>
            <numerusform>%n Personen haben ein Datum der Aktivität oder der Anlage, das noch bevorsteht.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as active today.</source>
        <translation>Sie zählen als heute aktiv.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the record in Zendesk.</source>
        <translation>Prüfen Sie die Uhr dieses Computers und den Datensatz in Zendesk.</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Geplante Jobs</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed at their last run, the newest on %1.</source>
        <translation>
            <numerusform>%n Job ist beim letzten Lauf fehlgeschlagen, zuletzt am %1.</numerusform>
            <numerusform>%n Jobs sind beim letzten Lauf fehlgeschlagen, zuletzt am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they would have brought is missing.</source>
        <translation>Was sie gebracht hätten, fehlt.</translation>
    </message>
    <message>
        <source>Open Jobs, mend the cause and run them again.</source>
        <translation>Öffnen Sie „Jobs“, beheben Sie die Ursache und führen Sie die Jobs erneut aus.</translation>
    </message>
    <message>
        <source>Expired exclusions</source>
        <translation>Abgelaufene Ausschlüsse</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) have expired: %1.</source>
        <translation>
            <numerusform>%n Ausschlussregel ist abgelaufen: %1.</numerusform>
            <numerusform>%n Ausschlussregeln sind abgelaufen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom they kept out counts and may be proposed again.</source>
        <translation>Die bisher ausgenommenen Personen zählen und können wieder vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>Give them a new last day, or remove them.</source>
        <translation>Geben Sie ihnen einen neuen letzten Tag oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Exclusions about to end</source>
        <translation>Bald endende Ausschlüsse</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) end soon, the first on %1.</source>
        <translation>
            <numerusform>%n Ausschlussregel endet bald, am %1.</numerusform>
            <numerusform>%n Ausschlussregeln enden bald, die erste am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on the people count and may be proposed.</source>
        <translation>Ab dann zählen die Personen und können vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>Give them a new last day, or let them end.</source>
        <translation>Geben Sie ihnen einen neuen letzten Tag oder lassen Sie sie enden.</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>The list price of %1 was read on %2.</source>
        <translation>Der Listenpreis von %1 wurde am %2 gelesen.</translation>
    </message>
    <message>
        <source>Costs and savings that come from it are estimates by an old price.</source>
        <translation>Kosten und Ersparnisse daraus sind Schätzungen nach einem alten Preis.</translation>
    </message>
    <message>
        <source>Check the vendor&apos;s price list and edit the price in the settings.</source>
        <translation>Sehen Sie in der Preisliste des Anbieters nach und bearbeiten Sie den Preis in den Einstellungen.</translation>
    </message>
    <message>
        <source>Seats without a price</source>
        <translation>Seats ohne Preis</translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) have no price.</source>
        <translation>
            <numerusform>%n bezahlter Seat hat keinen Preis.</numerusform>
            <numerusform>%n bezahlte Seats haben keinen Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost money that no sum here contains.</source>
        <translation>Sie kosten Geld, das hier in keiner Summe enthalten ist.</translation>
    </message>
    <message>
        <source>Enter what was bought, or choose a list price as an estimate.</source>
        <translation>Geben Sie ein, was gekauft wurde, oder wählen Sie einen Listenpreis als Schätzung.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RefusalText</name>
    <message>
        <source>This is not possible in the present state.</source>
        <translation>Das ist im jetzigen Status nicht möglich.</translation>
    </message>
    <message>
        <source>“%1” is an imported list of team members; nothing can be asked or changed in Zendesk.</source>
        <translation>„%1“ ist eine importierte Liste von Teammitgliedern; in Zendesk lässt sich damit nichts abfragen oder ändern.</translation>
    </message>
    <message>
        <source>Import a newer list, or connect the account by OAuth to take seats back.</source>
        <translation>Importieren Sie eine neuere Liste oder verbinden Sie das Konto über OAuth, um Seats zurückzunehmen.</translation>
    </message>
    <message>
        <source>“%1” is connected to its account, so no list can be imported into it.</source>
        <translation>„%1“ ist mit seinem Konto verbunden; daher lässt sich keine Liste hinein importieren.</translation>
    </message>
    <message>
        <source>Refresh it instead, or choose a profile that was made of an imported list.</source>
        <translation>Aktualisieren Sie es stattdessen oder wählen Sie ein Profil, das aus einer importierten Liste entstand.</translation>
    </message>
    <message>
        <source>The profile is a draft.</source>
        <translation>Das Profil ist ein Entwurf.</translation>
    </message>
    <message>
        <source>Validate and publish it first.</source>
        <translation>Zuerst prüfen und veröffentlichen.</translation>
    </message>
    <message>
        <source>The profile has no fresh validation.</source>
        <translation>Für das Profil liegt keine aktuelle Prüfung vor.</translation>
    </message>
    <message>
        <source>Validate the connection, then publish.</source>
        <translation>Prüfen Sie die Verbindung, dann veröffentlichen Sie.</translation>
    </message>
    <message>
        <source>The last validation failed.</source>
        <translation>Die letzte Prüfung schlug fehl.</translation>
    </message>
    <message>
        <source>Mend what it names, validate again, then publish.</source>
        <translation>Beheben Sie, was genannt ist, prüfen Sie noch einmal und veröffentlichen Sie dann.</translation>
    </message>
    <message>
        <source>This price is in use.</source>
        <translation>Dieser Preis wird genutzt.</translation>
    </message>
    <message>
        <source>First choose another price for: %1.</source>
        <translation>Wählen Sie zuerst einen anderen Preis für: %1.</translation>
    </message>
    <message>
        <source>This job has nothing to do yet.</source>
        <translation>Dieser Job hat noch nichts zu tun.</translation>
    </message>
    <message>
        <source>A job works once its profile is published.</source>
        <translation>Ein Job arbeitet, sobald sein Profil veröffentlicht ist.</translation>
    </message>
    <message>
        <source>This workspace has no demo account.</source>
        <translation>Dieser Arbeitsbereich hat kein Demokonto.</translation>
    </message>
    <message>
        <source>Choose the demo account at the first start.</source>
        <translation>Wählen Sie das Demokonto beim ersten Start.</translation>
    </message>
    <message>
        <source>Another profile uses this connection alias.</source>
        <translation>Ein anderes Profil verwendet diesen Verbindungsalias.</translation>
    </message>
    <message>
        <source>Create a child alias for the further profile, or re-point the other one.</source>
        <translation>Legen Sie für das weitere Profil einen untergeordneten Alias an, oder lassen Sie das andere auf einen anderen zeigen.</translation>
    </message>
    <message>
        <source>A child alias has no children of its own.</source>
        <translation>Ein untergeordneter Alias hat selbst keine untergeordneten.</translation>
    </message>
    <message>
        <source>Create the child at its parent.</source>
        <translation>Legen Sie ihn beim übergeordneten Alias an.</translation>
    </message>
    <message>
        <source>This connection alias has child aliases.</source>
        <translation>Dieser Verbindungsalias hat untergeordnete Aliasse.</translation>
    </message>
    <message>
        <source>Remove these first.</source>
        <translation>Entfernen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>Only a person can say which of the two accounts goes.</source>
        <translation>Nur ein Mensch kann sagen, welches der beiden Konten wegfällt.</translation>
    </message>
    <message>
        <source>Ask the person, then make the other account an end user in Zendesk.</source>
        <translation>Fragen Sie die Person und machen Sie dann das andere Konto in Zendesk zum Endbenutzer.</translation>
    </message>
    <message>
        <source>This seat was kept on purpose until %1.</source>
        <translation>Dieser Seat wurde bewusst behalten bis %1.</translation>
    </message>
    <message>
        <source>Propose it again after that day.</source>
        <translation>Schlagen Sie ihn nach diesem Tag wieder vor.</translation>
    </message>
    <message>
        <source>This candidate was postponed until %1.</source>
        <translation>Dieser Kandidat wurde bis %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>Approve it then, or take the postponing back.</source>
        <translation>Genehmigen Sie ihn dann, oder nehmen Sie das Zurückstellen zurück.</translation>
    </message>
    <message>
        <source>A signal of this person could not be read at the last refresh.</source>
        <translation>Ein Signal dieser Person konnte bei der letzten Aktualisierung nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Refresh again; whoever cannot be judged by all signals is not approved.</source>
        <translation>Aktualisieren Sie noch einmal; wer nicht nach allen Signalen beurteilt werden kann, wird nicht genehmigt.</translation>
    </message>
    <message>
        <source>A reclaim run has this candidate in hand.</source>
        <translation>Ein Rücknahmelauf bearbeitet diesen Kandidaten gerade.</translation>
    </message>
    <message>
        <source>Wait until the run ends.</source>
        <translation>Warten Sie, bis der Lauf endet.</translation>
    </message>
    <message>
        <source>The candidate is not approved.</source>
        <translation>Der Kandidat ist nicht genehmigt.</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation>Genehmigen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>There is no decision of yours to take back.</source>
        <translation>Von Ihnen gibt es keine Entscheidung, die sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Only the last one can be taken back, and only once.</source>
        <translation>Nur die letzte lässt sich zurücknehmen, und nur einmal.</translation>
    </message>
    <message>
        <source>This does not go with the candidate&apos;s state, %1.</source>
        <translation>Das geht im Zustand des Kandidaten nicht: %1.</translation>
    </message>
    <message>
        <source>This does not go with the candidate&apos;s state.</source>
        <translation>Das geht im Zustand des Kandidaten nicht.</translation>
    </message>
    <message>
        <source>Reclaim is switched off for this profile.</source>
        <translation>Die Rücknahme ist für dieses Profil ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in the profile.</source>
        <translation>Schalten Sie sie im Profil ein.</translation>
    </message>
    <message>
        <source>There is nothing to give back.</source>
        <translation>Es gibt nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>A guard refused this.</source>
        <translation>Eine Schutzregel hat das abgelehnt.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RosterText</name>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Beurlaubt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Beschäftigungsstatus</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>Japanisch (Shift_JIS)</translation>
    </message>
    <message>
        <source>Unicode (%1)</source>
        <translation>Unicode (%1)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RuleText</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>Another rule is called “%1”; give this one a name of its own.</source>
        <translation>Eine andere Regel heißt „%1“; geben Sie dieser einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The threshold is a number of days from %1 to %2. With 0 everybody would be proposed who has not been active at this very moment.</source>
        <translation>Die Schwelle ist eine Anzahl von Tagen von %1 bis %2. Mit 0 würden alle vorgeschlagen, die nicht genau in diesem Augenblick aktiv waren.</translation>
    </message>
    <message>
        <source>The grace is a number of days from %1 to %2; 0 means none.</source>
        <translation>Die Schonfrist ist eine Anzahl von Tagen von %1 bis %2; 0 heißt keine.</translation>
    </message>
    <message>
        <source>The notice is a number of days from %1 to %2.</source>
        <translation>Die Ankündigungsfrist ist eine Anzahl von Tagen von %1 bis %2.</translation>
    </message>
    <message>
        <source>The priority is a number from %1 to %2; the smaller goes first.</source>
        <translation>Die Priorität ist eine Zahl von %1 bis %2; die kleinere geht vor.</translation>
    </message>
    <message>
        <source>At least one signal must count.</source>
        <translation>Mindestens ein Signal muss zählen.</translation>
    </message>
    <message numerus="yes">
        <source>The condition hits every one of the %n paid seat(s): the rule would do the same without it.</source>
        <translation>
            <numerusform>Die Bedingung trifft auf den einzigen bezahlten Seat (%n) zu: Ohne sie täte die Regel dasselbe.</numerusform>
            <numerusform>Die Bedingung trifft auf alle %n bezahlten Seats zu: Ohne sie täte die Regel dasselbe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n paid seat(s) the rule looks at none: it would never propose anybody.</source>
        <translation>
            <numerusform>Den %n bezahlten Seat betrachtet die Regel nicht: Sie würde nie jemanden vorschlagen.</numerusform>
            <numerusform>Von den %n bezahlten Seats betrachtet die Regel keinen: Sie würde nie jemanden vorschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paid seat fits “%1”. Look for a slip of the pen.</source>
        <translation>Kein bezahlter Seat passt zu „%1“. Suchen Sie nach einem Tippfehler.</translation>
    </message>
    <message>
        <source>Nobody in the last download has the id or e-mail “%1”.</source>
        <translation>Niemand im letzten Download hat die ID oder E-Mail „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have a date in the future; it counts as 0 idle days.</source>
        <translation>
            <numerusform>%n Seat hat ein Datum in der Zukunft; es zählt als 0 inaktive Tage.</numerusform>
            <numerusform>%n Seats haben ein Datum in der Zukunft; es zählt als 0 inaktive Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>this one goes first because it is older</source>
        <translation>diese geht vor, weil sie älter ist</translation>
    </message>
    <message>
        <source>that one goes first because it is older</source>
        <translation>jene geht vor, weil sie älter ist</translation>
    </message>
    <message>
        <source>“%1” has the same priority and says something else; %2. Give them different priorities.</source>
        <translation>„%1“ hat dieselbe Priorität und sagt etwas anderes; %2. Geben Sie ihnen verschiedene Prioritäten.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has the same priority and says something else of %n seat(s); %2. Give them different priorities.</source>
        <translation>
            <numerusform>„%1“ hat dieselbe Priorität und sagt zu %n Seat etwas anderes; %2. Geben Sie ihnen verschiedene Prioritäten.</numerusform>
            <numerusform>„%1“ hat dieselbe Priorität und sagt zu %n Seats etwas anderes; %2. Geben Sie ihnen verschiedene Prioritäten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes first and already proposes every seat that this rule would propose: this rule decides nothing. Give it a smaller priority or another scope.</source>
        <translation>„%1“ geht vor und schlägt schon jeden Seat vor, den diese Regel vorschlagen würde: Diese Regel entscheidet nichts. Geben Sie ihr eine kleinere Prioritätszahl oder einen anderen Geltungsbereich.</translation>
    </message>
    <message>
        <source>This rule goes first and proposes every seat that “%1” would propose: that rule decides nothing any more.</source>
        <translation>Diese Regel geht vor und schlägt jeden Seat vor, den „%1“ vorschlagen würde: Jene Regel entscheidet nichts mehr.</translation>
    </message>
    <message>
        <source>“%1” is no field. Fields are %2.</source>
        <translation>„%1“ ist kein Feld. Felder sind %2.</translation>
    </message>
    <message>
        <source>A field is expected, for example: role = agent.</source>
        <translation>Ein Feld wird erwartet, zum Beispiel: role = agent.</translation>
    </message>
    <message>
        <source>After “%1” an operator is expected: = != &lt; &lt;= &gt; &gt;= or ~ (contains).</source>
        <translation>Nach „%1“ wird ein Operator erwartet: = != &lt; &lt;= &gt; &gt;= oder ~ (enthält).</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”.</source>
        <translation>„%1“ lässt sich nicht mit „%2“ vergleichen.</translation>
    </message>
    <message>
        <source>A value is expected for “%1”.</source>
        <translation>Für „%1“ wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>“%1” is yes or no, not “%2”.</source>
        <translation>„%1“ ist ja oder nein, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” is a number, not “%2”.</source>
        <translation>„%1“ ist eine Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” is an age such as 60d or a date such as 2026-01-31, not “%2”.</source>
        <translation>„%1“ ist ein Alter wie 60d oder ein Datum wie 2026-01-31, nicht „%2“.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Eine schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not expected there; join conditions with and, or.</source>
        <translation>„%1“ wird dort nicht erwartet; verbinden Sie Bedingungen mit and, or.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The condition is too long.</source>
        <translation>Die Bedingung ist zu lang.</translation>
    </message>
    <message>
        <source>The condition has too many parentheses inside each other.</source>
        <translation>Die Bedingung hat zu viele ineinander verschachtelte Klammern.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Light agent, else end user</source>
        <translation>Light Agent, sonst Endbenutzer</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>value of a rule: before → after</comment>
        <translation>%1: %2 → %3</translation>
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
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Grace for new accounts</source>
        <translation>Schonfrist für neue Konten</translation>
    </message>
    <message>
        <source>Propose never-used seats</source>
        <translation>Nie genutzte Seats vorschlagen</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>Signale, die zählen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
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
        <source>Zendesk id</source>
        <translation>Zendesk-ID</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>Subscription-Kennung</translation>
    </message>
    <message>
        <source>Seat kind</source>
        <translation>Seat-Art</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Angepasste Rolle</translation>
    </message>
    <message>
        <source>Role type</source>
        <translation>Rollentyp</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Shared agent</source>
        <translation>Geteilter Agent</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Signal of the last activity</source>
        <translation>Signal der letzten Aktivität</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Inaktive Tage</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Softwaremodell</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Ausgeschlossen durch</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>more days ago than</source>
        <translation>vor mehr Tagen als</translation>
    </message>
    <message>
        <source>fewer days ago than</source>
        <translation>vor weniger Tagen als</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endbenutzer</translation>
    </message>
    <message>
        <source>Default group</source>
        <translation>Standardgruppe</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ValidationText</name>
    <message>
        <source>Not checked, because a line above failed.</source>
        <translation>Nicht geprüft, weil eine Zeile darüber fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Verdict of one line of the validation</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>List users</source>
        <translation>Benutzer auflisten</translation>
    </message>
    <message>
        <source>List roles</source>
        <translation>Rollen auflisten</translation>
    </message>
    <message>
        <source>Product entitlements</source>
        <translation>Produkt-Nutzungsrechte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Reclaim would be allowed</source>
        <translation>Rücknahme wäre erlaubt</translation>
    </message>
    <message>
        <source>%1 is a Zendesk account</source>
        <translation>%1 ist ein Zendesk-Konto</translation>
    </message>
    <message>
        <source>Works; renews itself, next at %1</source>
        <translation>Gültig; Erneuerung automatisch, nächste %1</translation>
    </message>
    <message>
        <source>Works; does not expire</source>
        <translation>Gültig; läuft nicht ab</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1, Administrator</translation>
    </message>
    <message>
        <source>%1, team member</source>
        <translation>%1, Teammitglied</translation>
    </message>
    <message>
        <source>%1 team members can be read</source>
        <translation>%1 Teammitglieder sind lesbar</translation>
    </message>
    <message>
        <source>%1 roles can be read</source>
        <translation>%1 Rollen sind lesbar</translation>
    </message>
    <message>
        <source>Chat, Explore, Guide and Talk roles can be read</source>
        <translation>Rollen in Chat, Explore, Guide und Talk sind lesbar</translation>
    </message>
    <message>
        <source>Live sessions can be read</source>
        <translation>Aktive Sitzungen sind lesbar</translation>
    </message>
    <message>
        <source>Sign-ins in the audit log can be read</source>
        <translation>Anmeldungen im Prüfprotokoll sind lesbar</translation>
    </message>
    <message>
        <source>Yes, as %1. Found out without changing anything.</source>
        <translation>Ja, als %1. Ohne Änderung ermittelt.</translation>
    </message>
    <message>
        <source>Not yet: nobody has signed in for reclaim. Found out without changing anything.</source>
        <translation>Noch nicht: Niemand ist für die Rücknahme angemeldet. Ohne Änderung ermittelt.</translation>
    </message>
    <message>
        <source>No: the token may only read. Found out without changing anything.</source>
        <translation>Nein: Das Token darf nur lesen. Ohne Änderung ermittelt.</translation>
    </message>
    <message>
        <source>No: %1 is no administrator. Found out without changing anything.</source>
        <translation>Nein: %1 ist kein Administrator. Ohne Änderung ermittelt.</translation>
    </message>
    <message>
        <source>Reclaim is switched off in this profile.</source>
        <translation>Rücknahme ist in diesem Profil ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1, role “%2”</source>
        <translation>%1, Rolle „%2“</translation>
    </message>
    <message>
        <source>%1: more than this profile needs</source>
        <translation>%1: mehr, als dieses Profil braucht</translation>
    </message>
    <message>
        <source>Refused by Zendesk (403): not part of this role or plan</source>
        <translation>Von Zendesk verweigert (403): nicht Teil dieser Rolle oder dieses Plans</translation>
    </message>
    <message>
        <source>Refused by Zendesk (403): the token lacks the scope</source>
        <translation>Von Zendesk verweigert (403): Dem Token fehlt der Scope</translation>
    </message>
    <message>
        <source>There is no Zendesk account at %1</source>
        <translation>Unter %1 gibt es kein Zendesk-Konto</translation>
    </message>
    <message>
        <source>Zendesk refuses the token: it was revoked, or the sign-in has ended</source>
        <translation>Zendesk lehnt das Token ab: widerrufen oder Anmeldung abgelaufen</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Keine Antwort von %1</translation>
    </message>
    <message>
        <source>%1 could not prove its identity (TLS)</source>
        <translation>%1 konnte die Identität nicht nachweisen (TLS)</translation>
    </message>
    <message>
        <source>Zendesk asks to wait: the account&apos;s rate limit is used up</source>
        <translation>Zendesk bittet zu warten: Das Anfragelimit des Kontos ist erschöpft</translation>
    </message>
    <message>
        <source>Zendesk answered with a failure of its own (%1)</source>
        <translation>Zendesk meldet einen eigenen Fehler (%1)</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <translation>Es hat nicht funktioniert: %1</translation>
    </message>
    <message>
        <source>Everything: without it nothing can be read.</source>
        <translation>Alles: Ohne dies ist nichts lesbar.</translation>
    </message>
    <message>
        <source>Everything: the token belongs to no team member.</source>
        <translation>Alles: Das Token gehört keinem Teammitglied.</translation>
    </message>
    <message>
        <source>Perhaps nothing. What this role may not read shows below.</source>
        <translation>Vielleicht nichts. Was diese Rolle nicht lesen darf, steht unten.</translation>
    </message>
    <message>
        <source>Nothing, but a token that can do less is safer.</source>
        <translation>Nichts, aber ein Token mit weniger Rechten ist sicherer.</translation>
    </message>
    <message>
        <source>Everything: seats cannot be counted.</source>
        <translation>Alles: Seats sind nicht zählbar.</translation>
    </message>
    <message>
        <source>Custom roles have no name, and a light agent role cannot be chosen for a reclaim.</source>
        <translation>Eigene Rollen haben keinen Namen, und für eine Rücknahme ist keine Light-Agent-Rolle wählbar.</translation>
    </message>
    <message>
        <source>Light agents that cost a seat because of Chat, Explore, Guide or Talk cannot be found.</source>
        <translation>Light Agents, die wegen Chat, Explore, Guide oder Talk einen Seat kosten, sind nicht auffindbar.</translation>
    </message>
    <message>
        <source>People who stay signed in for weeks may look idle.</source>
        <translation>Wer wochenlang angemeldet bleibt, kann inaktiv wirken.</translation>
    </message>
    <message>
        <source>Exact sign-in dates. The other activity signals remain.</source>
        <translation>Genaue Anmeldedaten. Die anderen Aktivitätssignale bleiben.</translation>
    </message>
    <message>
        <source>Candidates are found, but no seat can be taken back.</source>
        <translation>Kandidaten werden gefunden, aber kein Seat kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Compare the address with the one in your browser when you work in Zendesk.</source>
        <translation>Vergleichen Sie die Adresse mit der im Browser, wenn Sie in Zendesk arbeiten.</translation>
    </message>
    <message>
        <source>Sign in for the download with the scope “read” alone, and for reclaim apart.</source>
        <translation>Melden Sie sich für den Download nur mit dem Scope „read“ an, für die Rücknahme getrennt.</translation>
    </message>
    <message>
        <source>None needed if no line below is red.</source>
        <translation>Nicht nötig, wenn unten keine Zeile rot ist.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Erneut anmelden.</translation>
    </message>
    <message>
        <source>Sign in again; the scope “read” is asked for then.</source>
        <translation>Erneut anmelden; dann wird der Scope „read“ angefragt.</translation>
    </message>
    <message>
        <source>Nothing to mend: it is included from Suite Enterprise on, for administrators.</source>
        <translation>Nichts zu beheben: ab Suite Enterprise für Administratoren enthalten.</translation>
    </message>
    <message>
        <source>Give the role the right in Zendesk, or sign in as an administrator.</source>
        <translation>Geben Sie der Rolle das Recht in Zendesk oder melden Sie sich als Administrator an.</translation>
    </message>
    <message>
        <source>Check again later; if it stays, look at the details.</source>
        <translation>Prüfen Sie später erneut; bleibt es dabei, sehen Sie die Details an.</translation>
    </message>
    <message>
        <source>Tick “Reclaim subscriptions” in the profile when seats shall be taken back.</source>
        <translation>Aktivieren Sie „Subscriptions zurücknehmen“ im Profil, wenn Seats zurückgenommen werden sollen.</translation>
    </message>
    <message>
        <source>Let a Zendesk administrator sign in for reclaim.</source>
        <translation>Ein Zendesk-Administrator muss sich für die Rücknahme anmelden.</translation>
    </message>
    <message>
        <source>Sign in for reclaim, now or later; another person may do it.</source>
        <translation>Für die Rücknahme anmelden, jetzt oder später, auch eine andere Person.</translation>
    </message>
    <message>
        <source>Yes, as %1; but who owns the OAuth client could not be read. Found out without changing anything.</source>
        <translation>Ja, als %1; aber wem der OAuth-Client gehört, war nicht lesbar. Ohne Änderung ermittelt.</translation>
    </message>
    <message>
        <source>Nothing keeps the owner of the OAuth client out of a reclaim; the sign-in would break with it.</source>
        <translation>Nichts hält den Eigentümer des OAuth-Clients aus einer Rücknahme heraus; die Anmeldung würde damit ungültig.</translation>
    </message>
    <message>
        <source>Name the owner of the OAuth client in the profile.</source>
        <translation>Nennen Sie den Eigentümer des OAuth-Clients im Profil.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::WhereText</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Ein Feld „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared with “%2”.</source>
        <translation>Das Feld „%1“ lässt sich nicht mit „%2“ vergleichen.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Ein Anführungszeichen wird hier geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>The condition is too long.</source>
        <translation>Die Bedingung ist zu lang.</translation>
    </message>
    <message>
        <source>The condition has too many parentheses inside each other.</source>
        <translation>Die Bedingung hat zu viele ineinander verschachtelte Klammern.</translation>
    </message>
    <message>
        <source>“%1” does not fit here; conditions are joined by “and” or “or”.</source>
        <translation>„%1“ passt hier nicht; Bedingungen werden mit „and“ oder „or“ verbunden.</translation>
    </message>
    <message>
        <source>The condition ends too early: %1.</source>
        <translation>Die Bedingung endet zu früh: %1.</translation>
    </message>
    <message>
        <source>“%1” does not fit here: %2.</source>
        <translation>„%1“ passt hier nicht: %2.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>the name of a field is expected</source>
        <translation>erwartet wird der Name eines Feldes</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= ~ is expected</source>
        <translation>erwartet wird eines von = != &lt; &lt;= &gt; &gt;= ~</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>erwartet wird ein Wert</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>erwartet wird true oder false</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>erwartet wird eine Zahl</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31 or an age such as 60d is expected</source>
        <translation>erwartet wird ein Datum wie 2026-03-31 oder ein Alter wie 60d</translation>
    </message>
    <message>
        <source>a closing parenthesis is expected</source>
        <translation>erwartet wird eine schließende Klammer</translation>
    </message>
    <message>
        <source>Fields: %1.</source>
        <translation>Felder: %1.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::Words</name>
    <message>
        <source>Attention Required</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Awaiting User</source>
        <translation>Wartet auf Benutzer</translation>
    </message>
    <message>
        <source>Awaiting Approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Awaiting Revocation</source>
        <translation>Wartet auf Entzug</translation>
    </message>
    <message>
        <source>Closed Complete</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closed Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Closed Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Low Usage</source>
        <translation>Geringe Nutzung</translation>
    </message>
    <message>
        <source>Never Used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Nicht zugeteilt</translation>
    </message>
    <message>
        <source>Unlicensed</source>
        <translation>Nicht lizenziert</translation>
    </message>
    <message>
        <source>Suspended but Paid</source>
        <translation>Gesperrt, aber bezahlt</translation>
    </message>
    <message>
        <source>Paid Light Agent</source>
        <translation>Bezahlter Light Agent</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation>Light Agent</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endbenutzer</translation>
    </message>
    <message>
        <source>End user, suspended</source>
        <translation>Endbenutzer, gesperrt</translation>
    </message>
    <message>
        <source>Suspend, frees no seat</source>
        <translation>Sperren, gibt keinen Seat frei</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Billing admin</source>
        <translation>Abrechnungsadmin</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contributor</translation>
    </message>
    <message>
        <source>Chat agent</source>
        <translation>Chat-Agent</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>%1, paid or not is unknown</source>
        <translation>%1, Bezahlung unbekannt</translation>
    </message>
    <message>
        <source>%1, paid</source>
        <translation>%1, bezahlt</translation>
    </message>
    <message>
        <source>%1, paid: %2</source>
        <translation>%1, bezahlt: %2</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Ticket work</source>
        <translation>Ticketarbeit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Stays old while a session is open; an API token keeps it fresh.</source>
        <translation>Bleibt alt, solange eine Sitzung offen ist; ein API-Token hält es frisch.</translation>
    </message>
    <message>
        <source>Only live sessions are listed, and their time is approximate.</source>
        <translation>Nur aktive Sitzungen werden gelistet, mit ungefährer Zeit.</translation>
    </message>
    <message>
        <source>Triggers can touch tickets too.</source>
        <translation>Auch Auslöser können Tickets ändern.</translation>
    </message>
    <message>
        <source>Password sign-ins may be missing.</source>
        <translation>Passwort-Anmeldungen können fehlen.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Refresh %1 Subscriptions</source>
        <translation>%1-Subscriptions aktualisieren</translation>
    </message>
    <message>
        <source>Update removal candidates</source>
        <translation>Entfernungskandidaten aktualisieren</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>A rule proposes this seat for reclaim.</source>
        <translation>Eine Regel schlägt diesen Seat zur Rücknahme vor.</translation>
    </message>
    <message>
        <source>An exclusion rule keeps this person out.</source>
        <translation>Eine Ausschlussregel nimmt diese Person aus.</translation>
    </message>
    <message>
        <source>This is no paid seat, so there is nothing to take back.</source>
        <translation>Kein bezahlter Seat, also nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Active within the rule&apos;s threshold.</source>
        <translation>Innerhalb der Schwelle der Regel aktiv.</translation>
    </message>
    <message>
        <source>The account is younger than the rule&apos;s grace.</source>
        <translation>Das Konto ist jünger als die Schonfrist der Regel.</translation>
    </message>
    <message>
        <source>Kept or given back not long ago; not proposed again yet.</source>
        <translation>Vor Kurzem behalten oder zurückgegeben; noch nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>An activity signal could not be read, so nobody may conclude.</source>
        <translation>Ein Aktivitätssignal war nicht lesbar; daher ist kein Schluss zulässig.</translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation>Die Regel ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>No rule looks at this seat.</source>
        <translation>Keine Regel betrachtet diesen Seat.</translation>
    </message>
    <message>
        <source>Never used, and the rule leaves those out.</source>
        <translation>Nie genutzt, und die Regel lässt solche aus.</translation>
    </message>
    <message>
        <source>This person is protected.</source>
        <translation>Diese Person ist geschützt.</translation>
    </message>
    <message>
        <source>Zendesk gives no date to measure from.</source>
        <translation>Zendesk nennt kein Datum als Ausgangspunkt.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Genehmigung zurückgezogen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Proposed by a rule</source>
        <translation>Von einer Regel vorgeschlagen</translation>
    </message>
    <message>
        <source>Seat taken back, proved</source>
        <translation>Seat zurückgenommen, belegt</translation>
    </message>
    <message>
        <source>Reclaim failed</source>
        <translation>Rücknahme fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reclaim in doubt</source>
        <translation>Rücknahme ungewiss</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Removed by hand, proved</source>
        <translation>Von Hand entfernt, belegt</translation>
    </message>
    <message>
        <source>Activity seen</source>
        <translation>Aktivität erkannt</translation>
    </message>
    <message>
        <source>Gone by another hand</source>
        <translation>Anderweitig entfernt</translation>
    </message>
    <message>
        <source>Error not resolved in 30 days</source>
        <translation>Fehler nicht in 30 Tagen behoben</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Profil gelöscht</translation>
    </message>
    <message>
        <source>No user found</source>
        <translation>Kein Benutzer gefunden</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Entscheidung widerrufen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>No new candidates were made, because the data quality was red.</source>
        <translation>Es entstanden keine neuen Kandidaten, weil die Datenqualität rot war.</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) have expired.</source>
        <translation>
            <numerusform>%n Ausschlussregel ist abgelaufen.</numerusform>
            <numerusform>%n Ausschlussregeln sind abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether this seat is paid is unknown.</source>
        <translation>Unbekannt, ob dieser Seat bezahlt ist.</translation>
    </message>
    <message>
        <source>An activity signal was not read, so nobody may conclude.</source>
        <translation>Ein Aktivitätssignal wurde nicht gelesen; daher ist kein Schluss zulässig.</translation>
    </message>
    <message>
        <source>The rule is for other software models.</source>
        <translation>Die Regel gilt für andere Softwaremodelle.</translation>
    </message>
    <message>
        <source>The rule&apos;s condition does not hit.</source>
        <translation>Die Bedingung der Regel trifft nicht zu.</translation>
    </message>
    <message>
        <source>The rule&apos;s condition cannot be read, so it hits nobody.</source>
        <translation>Die Bedingung der Regel ist nicht lesbar und trifft daher auf niemanden zu.</translation>
    </message>
    <message>
        <source>Proposed as a seat leak</source>
        <translation>Als Seat-Leck vorgeschlagen</translation>
    </message>
    <message>
        <source>The person was asked</source>
        <translation>Die Person wurde gefragt</translation>
    </message>
    <message>
        <source>The person gives the seat up</source>
        <translation>Die Person gibt den Seat ab</translation>
    </message>
    <message>
        <source>The person wants to keep the seat</source>
        <translation>Die Person möchte den Seat behalten</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Keine Antwort in der Frist</translation>
    </message>
    <message>
        <source>Keeping was confirmed</source>
        <translation>Behalten wurde bestätigt</translation>
    </message>
    <message>
        <source>Keeping was refused</source>
        <translation>Behalten wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::AuditText</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n entry(ies) holds; compared with: %1.</source>
        <translation>
            <numerusform>Die Kette aus %n Eintrag ist unversehrt; verglichen mit: %1.</numerusform>
            <numerusform>Die Kette aus %n Einträgen ist unversehrt; verglichen mit: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: %2.</source>
        <translation>Die Kette ist bei Eintrag %1 unterbrochen: %2.</translation>
    </message>
    <message>
        <source>The tamper-evident log.</source>
        <translation>Das manipulationssichere Protokoll.</translation>
    </message>
    <message>
        <source>List what was done, newest first.</source>
        <translation>Auflisten, was getan wurde, Neuestes zuerst.</translation>
    </message>
    <message>
        <source>Only from this day or ISO 8601 time on.</source>
        <translation>Nur ab diesem Tag oder ISO-8601-Zeitpunkt.</translation>
    </message>
    <message>
        <source>Check the chain; exit code 1 and the first broken entry if it does not hold.</source>
        <translation>Die Kette prüfen; ist sie nicht unversehrt: Exit-Code 1 und der erste fehlerhafte Eintrag.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CandidateText</name>
    <message>
        <source>Ids of candidates.</source>
        <translation>IDs von Kandidaten.</translation>
    </message>
    <message>
        <source>Why; kept in the history.</source>
        <translation>Warum; bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>List the removal candidates of a profile.</source>
        <translation>Die Entfernungskandidaten eines Profils auflisten.</translation>
    </message>
    <message>
        <source>Only in this state.</source>
        <translation>Nur in diesem Status.</translation>
    </message>
    <message>
        <source>Approve candidates: the next reclaim takes their seats back.</source>
        <translation>Kandidaten genehmigen: Die nächste Rücknahme nimmt ihre Seats zurück.</translation>
    </message>
    <message>
        <source>Ids of candidates; with --all one profile.</source>
        <translation>IDs von Kandidaten; mit --all ein Profil.</translation>
    </message>
    <message>
        <source>All ready candidates of a profile.</source>
        <translation>Alle bereiten Kandidaten eines Profils.</translation>
    </message>
    <message>
        <source>With --all: at most so many.</source>
        <translation>Mit --all: höchstens so viele.</translation>
    </message>
    <message>
        <source>Keep the seats; they are not proposed again for 90 days.</source>
        <translation>Die Seats behalten; sie werden 90 Tage nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Not proposed again before this day.</source>
        <translation>Vor diesem Tag nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Leave the decision until a day.</source>
        <translation>Die Entscheidung bis zu einem Tag zurückstellen.</translation>
    </message>
    <message>
        <source>May not be approved before this day.</source>
        <translation>Darf vor diesem Tag nicht genehmigt werden.</translation>
    </message>
    <message>
        <source>Seats proposed for reclaim, and every decision about them.</source>
        <translation>Zur Rücknahme vorgeschlagene Seats und jede Entscheidung darüber.</translation>
    </message>
    <message>
        <source>Take an approval back.</source>
        <translation>Eine Genehmigung zurückziehen.</translation>
    </message>
    <message>
        <source>Leave the seats out this time; they may return.</source>
        <translation>Die Seats diesmal auslassen; sie können wiederkehren.</translation>
    </message>
    <message>
        <source>Return candidates that needed attention to ready.</source>
        <translation>Kandidaten, die Aufmerksamkeit brauchten, wieder auf bereit setzen.</translation>
    </message>
    <message>
        <source>Say that the seats were removed by hand; the account is read to prove it.</source>
        <translation>Angeben, dass die Seats von Hand entfernt wurden; zum Beleg wird das Konto gelesen.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Inaktive Tage</translation>
    </message>
    <message>
        <source>Savings a year</source>
        <translation>Ersparnis pro Jahr</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) decided.</source>
        <translation>
            <numerusform>%n Kandidat entschieden.</numerusform>
            <numerusform>%n Kandidaten entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>Condition, for example &quot;state = ready and inactiveDays &gt; 90&quot;.</source>
        <translation>Bedingung, zum Beispiel &quot;state = ready and inactiveDays &gt; 90&quot;.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CardText</name>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>%1, counted %2</source>
        <translation>%1, gezählt %2</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>%1 (others were not read)</source>
        <translation>%1 (andere wurden nicht gelesen)</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten pro Jahr</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Leck</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Inaktive Tage</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Rules:</source>
        <translation>Regeln:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Exclusions:</source>
        <translation>Ausschlüsse:</translation>
    </message>
    <message>
        <source>%1 (no longer in force)</source>
        <translation>%1 (nicht mehr in Kraft)</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Verlauf:</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CompletionText</name>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>Das Vervollständigungsskript einer Shell ausgeben.</translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation>Die Shell.</translation>
    </message>
    <message>
        <source>Print the manual page.</source>
        <translation>Die Handbuchseite ausgeben.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::DemoText</name>
    <message>
        <source>Run the simulated account on this computer until Ctrl+C.</source>
        <translation>Das simulierte Konto auf diesem Computer bis Strg+C ausführen.</translation>
    </message>
    <message>
        <source>Something that goes wrong, such as 503@/users:2.</source>
        <translation>Etwas, das schiefgeht, etwa 503@/users:2.</translation>
    </message>
    <message>
        <source>Port; any free one when not given.</source>
        <translation>Port; ohne Angabe ein beliebiger freier.</translation>
    </message>
    <message>
        <source>Team members, 10 to 1000000.</source>
        <translation>Teammitglieder, 10 bis 1000000.</translation>
    </message>
    <message>
        <source>Another account for another number.</source>
        <translation>Eine andere Zahl ergibt ein anderes Konto.</translation>
    </message>
    <message>
        <source>Milliseconds before each answer.</source>
        <translation>Millisekunden vor jeder Antwort.</translation>
    </message>
    <message>
        <source>Requests a minute; 0 as the plan says.</source>
        <translation>Anfragen pro Minute; 0: wie im Plan.</translation>
    </message>
    <message>
        <source>Plan of the account.</source>
        <translation>Plan des Kontos.</translation>
    </message>
    <message>
        <source>Seconds that an access token lives.</source>
        <translation>Lebensdauer eines Zugriffstokens in Sekunden.</translation>
    </message>
    <message>
        <source>Serve https; needs --certificate and --private-key.</source>
        <translation>https anbieten; braucht --certificate und --private-key.</translation>
    </message>
    <message>
        <source>Certificate (PEM).</source>
        <translation>Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>Private key (PEM).</source>
        <translation>Privater Schlüssel (PEM).</translation>
    </message>
    <message>
        <source>Refuse to downgrade people with open tickets.</source>
        <translation>Herabstufung von Personen mit offenen Tickets ablehnen.</translation>
    </message>
    <message>
        <source>Register the OAuth client as confidential.</source>
        <translation>Den OAuth-Client als vertraulich registrieren.</translation>
    </message>
    <message>
        <source>Answer the consent page without a person.</source>
        <translation>Die Zustimmungsseite ohne Person beantworten.</translation>
    </message>
    <message>
        <source>Keep the account&apos;s changes in this file.</source>
        <translation>Die Änderungen des Kontos in dieser Datei aufbewahren.</translation>
    </message>
    <message>
        <source>Open a control port for tests.</source>
        <translation>Einen Steuerport für Tests öffnen.</translation>
    </message>
    <message>
        <source>Go the whole way against the demo account, unattended.</source>
        <translation>Den ganzen Weg mit dem Demokonto gehen, unbeaufsichtigt.</translation>
    </message>
    <message>
        <source>The simulated account.</source>
        <translation>Das simulierte Konto.</translation>
    </message>
    <message>
        <source>The demo account runs until Ctrl+C.</source>
        <translation>Das Demokonto läuft bis Strg+C.</translation>
    </message>
    <message>
        <source>Set up the demo profile</source>
        <translation>Das Demoprofil einrichten</translation>
    </message>
    <message>
        <source>Sign in for inventory</source>
        <translation>Für den Bestand anmelden</translation>
    </message>
    <message>
        <source>Sign in for reclaim</source>
        <translation>Für Rücknahme anmelden</translation>
    </message>
    <message>
        <source>Validate the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Publish and refresh</source>
        <translation>Veröffentlichen und aktualisieren</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Find idle seats</source>
        <translation>Inaktive Seats finden</translation>
    </message>
    <message>
        <source>Plan the reclaim</source>
        <translation>Die Rücknahme planen</translation>
    </message>
    <message>
        <source>Approve a few</source>
        <translation>Einige genehmigen</translation>
    </message>
    <message>
        <source>Reclaim them</source>
        <translation>Die genehmigten zurücknehmen</translation>
    </message>
    <message>
        <source>Verify the outcome and the audit log</source>
        <translation>Ergebnis und Prüfprotokoll prüfen</translation>
    </message>
    <message>
        <source>Give one seat back</source>
        <translation>Einen Seat zurückgeben</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>All %1 steps held: %2 people, %3 seats freed and one given back, in %4 seconds.</source>
        <translation>Alle %1 Schritte bestanden: %2 Personen, %3 Seats freigegeben und einer zurückgegeben, in %4 Sekunden.</translation>
    </message>
    <message>
        <source>%1 planned, %2 withdrawn</source>
        <translation>%1 geplant, %2 zurückgezogen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::DoctorText</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vorgefunden</translation>
    </message>
    <message>
        <source>Facts for support: versions, paths, secrets store, database, clock, TLS; no secrets.</source>
        <translation>Angaben für den Support: Versionen, Pfade, Geheimnisspeicher, Datenbank, Uhr, TLS; keine Geheimnisse.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ErrorText</name>
    <message>
        <source>Something in Seatkeeper went wrong. Nothing was changed.</source>
        <translation>In Seatkeeper ging etwas schief. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again with --verbose; report it with the log if it happens again.</source>
        <translation>Versuchen Sie es erneut mit --verbose; melden Sie es mit dem Protokoll, falls es wieder geschieht.</translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation>Die Befehlszeile ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Something is missing for %1.</source>
        <translation>Für %1 fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>„%1“ passt nicht zu %2.</translation>
    </message>
    <message>
        <source>Stopped on request. What was finished before stays.</source>
        <translation>Auf Wunsch angehalten. Was vorher fertig war, bleibt.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>There is no %1 %2.</source>
        <translation>%1 %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>The matching list command shows what there is.</source>
        <translation>Der passende Befehl list zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>There is already a %1 %2.</source>
        <translation>%1 %2 gibt es bereits.</translation>
    </message>
    <message>
        <source>Choose another name, or change the one that exists.</source>
        <translation>Wählen Sie einen anderen Namen oder ändern Sie das Vorhandene.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another run holds the profile %1.</source>
        <translation>Ein anderer Lauf belegt das Profil %1.</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>Versuchen Sie es erneut, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>It is process %1; try again when it has ended.</source>
        <translation>Es ist Prozess %1; versuchen Sie es erneut, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>The download was held back: %1 people instead of %2. The old data stays.</source>
        <translation>Der Download wurde zurückgehalten: %1 Personen statt %2. Die alten Daten bleiben.</translation>
    </message>
    <message>
        <source>Look into it; sync with --accept-shrink takes it.</source>
        <translation>Sehen Sie nach; sync mit --accept-shrink übernimmt ihn.</translation>
    </message>
    <message>
        <source>Done in part: %1 done, %2 failed.</source>
        <translation>Teilweise erledigt: %1 fertig, %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The last good data stays.</source>
        <translation>%1 ist nicht erreichbar. Die letzten guten Daten bleiben.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Prüfen Sie Netzwerk und Adresse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The last good data stays.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Die letzten guten Daten bleiben.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe. Nothing was sent.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the clock and whether a proxy or a missing certificate is in the way.</source>
        <translation>Prüfen Sie die Uhr und ob ein Proxy oder ein fehlendes Zertifikat im Weg ist.</translation>
    </message>
    <message>
        <source>The address %1 does not begin with https. Nothing was sent.</source>
        <translation>Die Adresse %1 beginnt nicht mit https. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>http is accepted for this computer only.</source>
        <translation>http wird nur für diesen Computer akzeptiert.</translation>
    </message>
    <message>
        <source>An answer pointed to another host: %1. Nothing was sent there.</source>
        <translation>Eine Antwort verwies auf einen anderen Host: %1. Nichts wurde dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address.</source>
        <translation>Prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The account&apos;s rate limit is used up. The last good data stays.</source>
        <translation>Das Anfragelimit des Kontos ist aufgebraucht. Die letzten guten Daten bleiben.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>The server failed (%1). The last good data stays.</source>
        <translation>Der Server meldete einen Fehler (%1). Die letzten guten Daten bleiben.</translation>
    </message>
    <message>
        <source>The answer is not what Zendesk documents. The last good data stays.</source>
        <translation>Die Antwort entspricht nicht der Zendesk-Dokumentation. Die letzten guten Daten bleiben.</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Zendesk account; --verbose logs the details.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem Zendesk-Konto gehört; --verbose protokolliert die Details.</translation>
    </message>
    <message>
        <source>An answer or a file is larger than %1.</source>
        <translation>Eine Antwort oder Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>A change was sent and its answer never came. It was not sent again.</source>
        <translation>Eine Änderung wurde gesendet, die Antwort kam nie. Sie wurde nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>reclaim recover reads the person and settles it.</source>
        <translation>reclaim recover liest die Person und klärt es.</translation>
    </message>
    <message>
        <source>Sign-in is needed for the profile %1.</source>
        <translation>Für das Profil %1 ist eine Anmeldung nötig.</translation>
    </message>
    <message>
        <source>Run: seatkeeperctl profile authorize PROFILE</source>
        <translation>Führen Sie aus: seatkeeperctl profile authorize PROFILE</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>Erneut anmelden und dies zulassen.</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>Der Browser kam nicht rechtzeitig zurück.</translation>
    </message>
    <message>
        <source>Sign in again; --paste works without a browser here.</source>
        <translation>Melden Sie sich erneut an; --paste geht ohne Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>All registered local ports are taken: %1.</source>
        <translation>Alle registrierten lokalen Ports sind belegt: %1.</translation>
    </message>
    <message>
        <source>Close the program that holds them, or use --paste.</source>
        <translation>Schließen Sie das Programm, das sie belegt, oder nutzen Sie --paste.</translation>
    </message>
    <message>
        <source>The account refused the OAuth client.</source>
        <translation>Das Konto hat den OAuth-Client abgelehnt.</translation>
    </message>
    <message>
        <source>Check the unique identifier and the client secret.</source>
        <translation>Prüfen Sie die eindeutige Kennung und das Client-Geheimnis.</translation>
    </message>
    <message>
        <source>The sign-in does not cover: %1.</source>
        <translation>Die Anmeldung deckt nicht ab: %1.</translation>
    </message>
    <message>
        <source>Sign in again with profile authorize --for reclaim.</source>
        <translation>Melden Sie sich erneut an mit profile authorize --for reclaim.</translation>
    </message>
    <message>
        <source>The account refused this: %1.</source>
        <translation>Das Konto hat dies abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The person who signed in lacks the role, or the plan lacks the feature.</source>
        <translation>Der angemeldeten Person fehlt die Rolle oder dem Plan die Funktion.</translation>
    </message>
    <message>
        <source>The account does not know this record any more.</source>
        <translation>Das Konto kennt diesen Datensatz nicht mehr.</translation>
    </message>
    <message>
        <source>Run sync.</source>
        <translation>Führen Sie sync aus.</translation>
    </message>
    <message>
        <source>There is no account at %1.</source>
        <translation>Unter %1 gibt es kein Konto.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>dieser Adresse</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The account rejected the request: %1.</source>
        <translation>Das Konto hat die Anfrage zurückgewiesen: %1.</translation>
    </message>
    <message>
        <source>The account has no free seat to give back.</source>
        <translation>Das Konto hat keinen freien Seat für die Rückgabe.</translation>
    </message>
    <message>
        <source>Buy or free a seat, then undo again.</source>
        <translation>Einen Seat kaufen oder freigeben, dann erneut rückgängig machen.</translation>
    </message>
    <message>
        <source>The account or the plan changed in the meantime. Nothing was changed.</source>
        <translation>Das Konto oder der Plan hat sich inzwischen geändert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Run sync and make a new plan.</source>
        <translation>Führen Sie sync aus und erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Hier gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Use --credentials file:PATH on a server.</source>
        <translation>Nutzen Sie auf einem Server --credentials file:PATH.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>Allow it, or use --credentials file:PATH.</source>
        <translation>Erlauben Sie es oder nutzen Sie --credentials file:PATH.</translation>
    </message>
    <message>
        <source>Others may read the credential file %1 (%2). It was not used.</source>
        <translation>Andere können die Anmeldedatei %1 lesen (%2). Sie wurde nicht benutzt.</translation>
    </message>
    <message>
        <source>Give it the mode 0600.</source>
        <translation>Geben Sie ihr den Modus 0600.</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed.</source>
        <translation>Der Datenträger ist voll: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>%1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check owner and mode of file and folder.</source>
        <translation>Prüfen Sie Eigentümer und Modus von Datei und Ordner.</translation>
    </message>
    <message>
        <source>Another program holds %1. Nothing was changed.</source>
        <translation>Ein anderes Programm belegt %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is.</source>
        <translation>%1 ist beschädigt. Es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>There is no copy beside it.</source>
        <translation>Daneben liegt keine Kopie.</translation>
    </message>
    <message>
        <source>The newest copy is %1.</source>
        <translation>Die neueste Kopie ist %1.</translation>
    </message>
    <message>
        <source>The database was written by a newer version (%1, this one knows %2). It was not touched.</source>
        <translation>Die Datenbank stammt von einer neueren Version (%1, diese kennt %2). Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the released one. It was not touched.</source>
        <translation>Schritt %1 des Datenbankschemas ist nicht der veröffentlichte. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Use the copy that was made before.</source>
        <translation>Nutzen Sie die zuvor erstellte Kopie.</translation>
    </message>
    <message>
        <source>The database failed: %1.</source>
        <translation>Die Datenbank meldete einen Fehler: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 ist nicht nutzbar: %2.</translation>
    </message>
    <message>
        <source>The input is malformed at %1: %2.</source>
        <translation>Die Eingabe ist bei %1 fehlerhaft: %2.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>job result</source>
        <translation>Job-Ergebnis</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ExclusionReport</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>Nimmt aus</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Kostet pro Jahr</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>Exclusion %1 keeps %n subscription(s) out.</source>
        <translation>
            <numerusform>Ausschluss %1 nimmt %n Subscription aus.</numerusform>
            <numerusform>Ausschluss %1 nimmt %n Subscriptions aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule would keep %n subscription(s) out.</source>
        <translation>
            <numerusform>Die Regel würde %n Subscription ausnehmen.</numerusform>
            <numerusform>Die Regel würde %n Subscriptions ausnehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost %1 a year.</source>
        <translation>Sie kosten %1 im Jahr.</translation>
    </message>
    <message>
        <source>Open candidates closed: %1.</source>
        <translation>Geschlossene offene Kandidaten: %1.</translation>
    </message>
    <message>
        <source>Kept out by other rules already: %1.</source>
        <translation>Schon durch andere Regeln ausgenommen: %1.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>Zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>Its last day is past, so it does nothing.</source>
        <translation>Ihr letzter Tag ist vorbei; daher bewirkt sie nichts.</translation>
    </message>
    <message>
        <source>Exclusion %1 removed. Its rows count again from the next refresh on.</source>
        <translation>Ausschluss %1 entfernt. Seine Zeilen zählen ab der nächsten Aktualisierung wieder.</translation>
    </message>
    <message>
        <source>a narrower pattern, or --everybody</source>
        <translation>ein engeres Muster oder --everybody</translation>
    </message>
    <message>
        <source>Rules that keep identifiers or people out of cost and reclaim.</source>
        <translation>Regeln, die Kennungen oder Personen von Kosten und Rücknahme ausnehmen.</translation>
    </message>
    <message>
        <source>List the exclusion rules, what they keep out and what that costs.</source>
        <translation>Die Ausschlussregeln auflisten, was sie ausnehmen und was das kostet.</translation>
    </message>
    <message>
        <source>Only this kind.</source>
        <translation>Nur diese Art.</translation>
    </message>
    <message>
        <source>Add an exclusion rule; it acts at once.</source>
        <translation>Eine Ausschlussregel hinzufügen; sie wirkt sofort.</translation>
    </message>
    <message>
        <source>What the pattern is about.</source>
        <translation>Worauf sich das Muster bezieht.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
    <message>
        <source>Identifier, e-mail or external id; * and ? are wildcards.</source>
        <translation>Kennung, E-Mail oder externe ID; * und ? sind Platzhalter.</translation>
    </message>
    <message>
        <source>Last day on which it holds.</source>
        <translation>Letzter Tag, an dem sie gilt.</translation>
    </message>
    <message>
        <source>Who asked for it.</source>
        <translation>Wer darum gebeten hat.</translation>
    </message>
    <message>
        <source>Say what it would do, and save nothing.</source>
        <translation>Sagen, was sie bewirken würde, und nichts speichern.</translation>
    </message>
    <message>
        <source>Save it even if it matches everybody.</source>
        <translation>Sie speichern, auch wenn sie auf alle passt.</translation>
    </message>
    <message>
        <source>Remove an exclusion rule.</source>
        <translation>Eine Ausschlussregel entfernen.</translation>
    </message>
    <message>
        <source>Id of the rule.</source>
        <translation>ID der Regel.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::IdentifierText</name>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>(unrecognized)</source>
        <translation>(nicht erkannt)</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) updated.</source>
        <translation>
            <numerusform>%n Subscription aktualisiert.</numerusform>
            <numerusform>%n Subscriptions aktualisiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription identifiers and the models they stand for.</source>
        <translation>Subscription-Kennungen und die Modelle, für die sie stehen.</translation>
    </message>
    <message>
        <source>List the identifiers that a profile&apos;s subscriptions use.</source>
        <translation>Die Kennungen auflisten, die die Subscriptions eines Profils nutzen.</translation>
    </message>
    <message>
        <source>Only those without a model.</source>
        <translation>Nur die ohne Modell.</translation>
    </message>
    <message>
        <source>Map an identifier to a software model; every subscription follows at once.</source>
        <translation>Eine Kennung einem Softwaremodell zuordnen; jede Subscription folgt sofort.</translation>
    </message>
    <message>
        <source>The identifier.</source>
        <translation>Die Kennung.</translation>
    </message>
    <message>
        <source>Id or name of a software model.</source>
        <translation>ID oder Name eines Softwaremodells.</translation>
    </message>
    <message>
        <source>Make the model when there is none of that name.</source>
        <translation>Das Modell anlegen, wenn es keines mit diesem Namen gibt.</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Angepasste Rolle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abgetrennt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>The people of %1 are %2 now, model %3: %n subscription(s).</source>
        <translation>
            <numerusform>Die Personen mit der Rolle %1 sind jetzt %2, Modell %3: %n Subscription.</numerusform>
            <numerusform>Die Personen mit der Rolle %1 sind jetzt %2, Modell %3: %n Subscriptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) moved along.</source>
        <translation>
            <numerusform>%n offener Kandidat folgte.</numerusform>
            <numerusform>%n offene Kandidaten folgten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were excluded by their identifier and count again.</source>
        <translation>
            <numerusform>%n davon war über die Kennung ausgeschlossen und zählt wieder.</numerusform>
            <numerusform>%n davon waren über die Kennung ausgeschlossen und zählen wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are excluded by their identifier now.</source>
        <translation>
            <numerusform>%n davon ist jetzt über die Kennung ausgeschlossen.</numerusform>
            <numerusform>%n davon sind jetzt über die Kennung ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the custom agent roles and which of them were split off.</source>
        <translation>Die angepassten Agentenrollen auflisten und welche davon abgetrennt wurden.</translation>
    </message>
    <message>
        <source>Make a custom agent role an identifier of its own, to price or license it apart; everything follows at once and lasts.</source>
        <translation>Eine angepasste Agentenrolle zu einer eigenen Kennung machen, um sie getrennt zu bepreisen oder zu lizenzieren; alles folgt sofort und dauerhaft.</translation>
    </message>
    <message>
        <source>Id or name of the role.</source>
        <translation>ID oder Name der Rolle.</translation>
    </message>
    <message>
        <source>Software model, an existing or a new one; without it one of its own.</source>
        <translation>Softwaremodell, ein vorhandenes oder ein neues; ohne Angabe ein eigenes.</translation>
    </message>
    <message>
        <source>Take a role that was split off back to zendesk.agent.</source>
        <translation>Eine abgetrennte Rolle wieder zu zendesk.agent zurückführen.</translation>
    </message>
    <message>
        <source>Id, name or identifier.</source>
        <translation>ID, Name oder Kennung.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ImportWords</name>
    <message>
        <source>Import Admin Center&apos;s export of team members as a profile without OAuth, or a newer one into it.</source>
        <translation>Den Export der Teammitglieder aus dem Admin Center als Profil ohne OAuth importieren, oder einen neueren in ein solches Profil.</translation>
    </message>
    <message>
        <source>What a Support role stands for: admin, billing_admin, agent, light_agent, contributor, chat_agent, end_user or unrecognized.</source>
        <translation>Wofür eine Support-Rolle steht: admin, billing_admin, agent, light_agent, contributor, chat_agent, end_user oder unrecognized.</translation>
    </message>
    <message>
        <source>CSV file.</source>
        <translation>CSV-Datei.</translation>
    </message>
    <message>
        <source>Display name of a new profile.</source>
        <translation>Anzeigename eines neuen Profils.</translation>
    </message>
    <message>
        <source>Address or subdomain of its account.</source>
        <translation>Adresse oder Subdomain seines Kontos.</translation>
    </message>
    <message>
        <source>Profile to be refreshed, by id or name.</source>
        <translation>Zu aktualisierendes Profil, nach ID oder Name.</translation>
    </message>
    <message>
        <source>Accept that far fewer people are there than last time.</source>
        <translation>Akzeptieren, dass weit weniger Personen da sind als beim letzten Mal.</translation>
    </message>
    <message>
        <source>%1, separated by: %2</source>
        <translation>%1, getrennt durch: %2</translation>
    </message>
    <message>
        <source>Support roles:</source>
        <translation>Support-Rollen:</translation>
    </message>
    <message>
        <source>Nothing was imported; add --yes to do it.</source>
        <translation>Nichts wurde importiert; mit --yes wird es ausgeführt.</translation>
    </message>
    <message>
        <source>%1: %2 subscriptions, %3 seats; %4 open candidates</source>
        <translation>%1: %2 Subscriptions, %3 Seats; %4 offene Kandidaten</translation>
    </message>
    <message>
        <source>Support role</source>
        <translation>Support-Rolle</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n team member(s).</source>
        <translation>
            <numerusform>%n Teammitglied.</numerusform>
            <numerusform>%n Teammitglieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s).</source>
        <translation>
            <numerusform>%n bezahlter Seat.</numerusform>
            <numerusform>%n bezahlte Seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) nobody knows whether the seat is paid; say what the role stands for with --role.</source>
        <translation>
            <numerusform>Bei %n Person ist nicht bekannt, ob der Seat bezahlt ist; geben Sie mit --role an, wofür die Rolle steht.</numerusform>
            <numerusform>Bei %n Personen ist nicht bekannt, ob der Seat bezahlt ist; geben Sie mit --role an, wofür die Rolle steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed, %4 unchanged.</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 entfernt, %4 unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>The last import had %n person(s); --accept-shrink takes the smaller list.</source>
        <translation>
            <numerusform>Der letzte Import hatte %n Person; --accept-shrink übernimmt die kleinere Liste.</numerusform>
            <numerusform>Der letzte Import hatte %n Personen; --accept-shrink übernimmt die kleinere Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date in the future; it counts as today.</source>
        <translation>
            <numerusform>%n Zeile hat ein Datum in der Zukunft; es zählt als heute.</numerusform>
            <numerusform>%n Zeilen haben ein Datum in der Zukunft; es zählt als heute.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest date of the file is %1.</source>
        <translation>Das neueste Datum der Datei ist %1.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::JobText</name>
    <message>
        <source>List the scheduled jobs.</source>
        <translation>Die geplanten Jobs auflisten.</translation>
    </message>
    <message>
        <source>List what the jobs did, newest first.</source>
        <translation>Auflisten, was die Jobs taten, Neuestes zuerst.</translation>
    </message>
    <message>
        <source>Run a job now, or every job that is due.</source>
        <translation>Einen Job jetzt ausführen oder jeden fälligen.</translation>
    </message>
    <message>
        <source>Id of a job.</source>
        <translation>ID eines Jobs.</translation>
    </message>
    <message>
        <source>Every active job whose time has come.</source>
        <translation>Jeder aktive Job, dessen Zeit gekommen ist.</translation>
    </message>
    <message>
        <source>Have due jobs run without the window: a systemd user timer, or a cron line.</source>
        <translation>Fällige Jobs ohne das Fenster ausführen lassen: ein systemd-Timer des Benutzers oder eine cron-Zeile.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>Scheduled jobs and their results.</source>
        <translation>Geplante Jobs und ihre Ergebnisse.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Every days</source>
        <translation>Intervall in Tagen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>No job is due.</source>
        <translation>Kein Job ist fällig.</translation>
    </message>
    <message>
        <source>The timer %1 runs due jobs every hour.</source>
        <translation>Der Timer %1 führt fällige Jobs stündlich aus.</translation>
    </message>
    <message>
        <source>There is no systemd for this user. Add this line with crontab -e:
%1</source>
        <translation>Für diesen Benutzer gibt es kein systemd. Fügen Sie diese Zeile mit crontab -e hinzu:
%1</translation>
    </message>
    <message>
        <source>The timer is gone.</source>
        <translation>Der Timer ist entfernt.</translation>
    </message>
    <message>
        <source>No timer is installed.</source>
        <translation>Kein Timer ist installiert.</translation>
    </message>
    <message>
        <source>The timer is installed and active.</source>
        <translation>Der Timer ist installiert und aktiv.</translation>
    </message>
    <message>
        <source>The timer is installed, but not active.</source>
        <translation>Der Timer ist installiert, aber nicht aktiv.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::LeakWords</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten pro Jahr</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), %1 a year.</source>
        <translation>
            <numerusform>%n Seat, %1 im Jahr.</numerusform>
            <numerusform>%n Seats, %1 im Jahr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was downloaded yet; run sync first.</source>
        <translation>Noch nichts heruntergeladen; führen Sie zuerst sync aus.</translation>
    </message>
    <message>
        <source>Nobody is known to have left: import a roster with roster import.</source>
        <translation>Von niemandem ist bekannt, dass er ausgeschieden ist: Importieren Sie eine Personalliste mit roster import.</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n light agent(s) or contributor(s) are paid is not known.</source>
        <translation>
            <numerusform>Ob %n Light Agent oder Contributor bezahlt ist, ist nicht bekannt.</numerusform>
            <numerusform>Ob %n Light Agents oder Contributors bezahlt sind, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the light-agent role cannot be told: the roles could not be read.</source>
        <translation>Kopien der Light-Agent-Rolle sind nicht erkennbar: Die Rollen waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n removal candidate(s) made; nothing is approved by that.</source>
        <translation>
            <numerusform>%n Entfernungskandidat angelegt; damit ist nichts genehmigt.</numerusform>
            <numerusform>%n Entfernungskandidaten angelegt; damit ist nichts genehmigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake.</source>
        <translation>Seats, die versehentlich bezahlt werden.</translation>
    </message>
    <message>
        <source>List the seat leaks of a profile with price, explanation and remedy.</source>
        <translation>Die Seat-Lecks eines Profils mit Preis, Erklärung und Abhilfe auflisten.</translation>
    </message>
    <message>
        <source>Only seats with this reason.</source>
        <translation>Nur Seats mit diesem Grund.</translation>
    </message>
    <message>
        <source>Condition, as for subscriptions.</source>
        <translation>Bedingung wie bei Subscriptions.</translation>
    </message>
    <message>
        <source>Make seats removal candidates in the state Ready.</source>
        <translation>Seats zu Entfernungskandidaten im Status „Bereit“ machen.</translation>
    </message>
    <message>
        <source>Our ids or the vendor&apos;s.</source>
        <translation>Unsere IDs oder die des Anbieters.</translation>
    </message>
    <message>
        <source>Why, for the audit log.</source>
        <translation>Warum, für das Prüfprotokoll.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ManualText</name>
    <message>
        <source>find, take back and account for unneeded seats</source>
        <translation>unnötige Seats finden, zurücknehmen und nachweisen</translation>
    </message>
    <message>
        <source>The headless twin of the Seatkeeper window: the same database, rules and guards. What would change the vendor&apos;s account is only a plan unless --yes is given.</source>
        <translation>Der Zwilling des Seatkeeper-Fensters ohne Oberfläche: dieselbe Datenbank, dieselben Regeln und Schutzregeln. Was das Konto beim Anbieter ändern würde, ist nur ein Plan, solange --yes fehlt.</translation>
    </message>
    <message>
        <source>0  done</source>
        <translation>0  fertig</translation>
    </message>
    <message>
        <source>1  failed; nothing half-done is left</source>
        <translation>1  fehlgeschlagen; nichts Halbfertiges bleibt zurück</translation>
    </message>
    <message>
        <source>2  wrong usage</source>
        <translation>2  falscher Aufruf</translation>
    </message>
    <message>
        <source>3  sign-in needed</source>
        <translation>3  Anmeldung nötig</translation>
    </message>
    <message>
        <source>4  finished in part; each failure is listed</source>
        <translation>4  teilweise fertig; jeder Fehler ist aufgeführt</translation>
    </message>
    <message>
        <source>5  refused by a guard</source>
        <translation>5  von einer Schutzregel abgelehnt</translation>
    </message>
    <message>
        <source>6  busy: another run holds this profile</source>
        <translation>6  belegt: ein anderer Lauf hält dieses Profil</translation>
    </message>
    <message>
        <source>130  cancelled; the state is consistent</source>
        <translation>130  abgebrochen; der Zustand ist konsistent</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ModelText</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Software models.</source>
        <translation>Softwaremodelle.</translation>
    </message>
    <message>
        <source>List the software models of a profile, or all.</source>
        <translation>Die Softwaremodelle eines Profils oder alle auflisten.</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Preis pro Jahr</translation>
    </message>
    <message>
        <source>List price of</source>
        <translation>Listenpreis von</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The seats of %1 are priced by the plan of their profile.</source>
        <translation>Die Seats von %1 werden mit dem Plan ihres Profils bewertet.</translation>
    </message>
    <message>
        <source>The seats of %1 are priced by the list price of %2.</source>
        <translation>Die Seats von %1 werden mit dem Listenpreis von %2 bewertet.</translation>
    </message>
    <message>
        <source>Choose the plan whose list price estimates the seats of a model; --none leaves it to the plan of the profile (profile set PROFILE plan=PLAN).</source>
        <translation>Den Plan wählen, dessen Listenpreis die Seats eines Modells schätzt; --none überlässt es dem Plan des Profils (profile set PROFILE plan=PLAN).</translation>
    </message>
    <message>
        <source>Id or name of a software model.</source>
        <translation>ID oder Name eines Softwaremodells.</translation>
    </message>
    <message>
        <source>Plan, by id or name; see prices list.</source>
        <translation>Plan, nach ID oder Name; siehe prices list.</translation>
    </message>
    <message>
        <source>No plan of its own.</source>
        <translation>Kein eigener Plan.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::PriceText</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>List price saved. %1. Costs that come from it are estimates.</source>
        <translation>Listenpreis gespeichert. %1. Daraus berechnete Kosten sind Schätzungen.</translation>
    </message>
    <message>
        <source>%1 is as shipped again, or gone.</source>
        <translation>%1 ist wieder wie mitgeliefert oder entfernt.</translation>
    </message>
    <message>
        <source>List prices: what a seat costs as published, for estimates.</source>
        <translation>Listenpreise: was ein Seat laut Veröffentlichung kostet, für Schätzungen.</translation>
    </message>
    <message>
        <source>List the prices, per agent and month when billed yearly.</source>
        <translation>Die Preise auflisten, pro Agent und Monat bei jährlicher Abrechnung.</translation>
    </message>
    <message>
        <source>Edit a list price, or add one under a new name.</source>
        <translation>Einen Listenpreis bearbeiten oder einen unter neuem Namen hinzufügen.</translation>
    </message>
    <message>
        <source>Plan, by id or name; a new name adds a price.</source>
        <translation>Plan, nach ID oder Name; ein neuer Name fügt einen Preis hinzu.</translation>
    </message>
    <message>
        <source>Price per agent and month, for example 55.00.</source>
        <translation>Preis pro Agent und Monat, zum Beispiel 55.00.</translation>
    </message>
    <message>
        <source>Its currency, for example USD.</source>
        <translation>Seine Währung, zum Beispiel USD.</translation>
    </message>
    <message>
        <source>Day on which it was read; without it today.</source>
        <translation>Tag, an dem er gelesen wurde; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Where it was read.</source>
        <translation>Wo er gelesen wurde.</translation>
    </message>
    <message>
        <source>Set a shipped price back, or remove an own one.</source>
        <translation>Einen mitgelieferten Preis zurücksetzen oder einen eigenen entfernen.</translation>
    </message>
    <message>
        <source>Plan, by id or name.</source>
        <translation>Plan, nach ID oder Name.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ProfileText</name>
    <message>
        <source>Make a draft profile for an account.</source>
        <translation>Einen Profilentwurf für ein Konto anlegen.</translation>
    </message>
    <message>
        <source>Display name.</source>
        <translation>Anzeigename.</translation>
    </message>
    <message>
        <source>Address or subdomain of the account.</source>
        <translation>Adresse oder Subdomain des Kontos.</translation>
    </message>
    <message>
        <source>Unique identifier of the OAuth client.</source>
        <translation>Eindeutige Kennung des OAuth-Clients.</translation>
    </message>
    <message>
        <source>Kind of the OAuth client; confidential when a secret file is given, else public.</source>
        <translation>Art des OAuth-Clients; vertraulich, wenn eine Geheimnisdatei angegeben ist, sonst öffentlich.</translation>
    </message>
    <message>
        <source>File with the client secret, or - for standard input.</source>
        <translation>Datei mit dem Client-Geheimnis oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>What the account is used for; read finds only.</source>
        <translation>Wofür das Konto genutzt wird; read findet nur.</translation>
    </message>
    <message>
        <source>Never take seats back with this profile.</source>
        <translation>Mit diesem Profil nie Seats zurücknehmen.</translation>
    </message>
    <message>
        <source>Name of the connection alias.</source>
        <translation>Name des Verbindungsalias.</translation>
    </message>
    <message>
        <source>Alias that it is a child of.</source>
        <translation>Alias, dem er untergeordnet ist.</translation>
    </message>
    <message>
        <source>Sign in at the account with a browser.</source>
        <translation>Mit einem Browser beim Konto anmelden.</translation>
    </message>
    <message>
        <source>What the sign-in is for; inventory when not given.</source>
        <translation>Wofür die Anmeldung ist; ohne Angabe inventory.</translation>
    </message>
    <message>
        <source>Print the address to open as the first line and wait for the browser.</source>
        <translation>Die zu öffnende Adresse als erste Zeile ausgeben und auf den Browser warten.</translation>
    </message>
    <message>
        <source>Read from standard input the address at which the browser ended.</source>
        <translation>Von der Standardeingabe die Adresse lesen, bei der der Browser endete.</translation>
    </message>
    <message>
        <source>Seconds to wait for the browser; 300 when not given.</source>
        <translation>Sekunden, die auf den Browser gewartet wird; ohne Angabe 300.</translation>
    </message>
    <message>
        <source>Change a profile: %1.</source>
        <translation>Ein Profil ändern: %1.</translation>
    </message>
    <message>
        <source>Delete a profile, its subscriptions, jobs and tokens.</source>
        <translation>Ein Profil, seine Subscriptions, Jobs und Tokens löschen.</translation>
    </message>
    <message>
        <source>Publish a validated profile and run its first refresh.</source>
        <translation>Ein geprüftes Profil veröffentlichen und erstmals aktualisieren.</translation>
    </message>
    <message>
        <source>Integration profiles: the connected accounts.</source>
        <translation>Integrationsprofile: die verbundenen Konten.</translation>
    </message>
    <message>
        <source>List the profiles.</source>
        <translation>Die Profile auflisten.</translation>
    </message>
    <message>
        <source>Show a profile.</source>
        <translation>Ein Profil anzeigen.</translation>
    </message>
    <message>
        <source>Try the connection with real calls that change nothing.</source>
        <translation>Die Verbindung mit echten Aufrufen testen, die nichts ändern.</translation>
    </message>
    <message>
        <source>Return a profile to draft; its jobs pause.</source>
        <translation>Ein Profil wieder zum Entwurf machen; seine Jobs pausieren.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DEMO)</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Refresh at</source>
        <translation>Aktualisierung um</translation>
    </message>
    <message>
        <source>Rate share</source>
        <translation>Anteil am Limit</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Signed in for %1</source>
        <translation>Angemeldet für %1</translation>
    </message>
    <message>
        <source>Draft profile %1 made: %2.</source>
        <translation>Profilentwurf %1 angelegt: %2.</translation>
    </message>
    <message>
        <source>Deleting %1 would remove %2 subscriptions and %3 jobs, close %4 candidates and sign out. Add --yes to do it.</source>
        <translation>Das Löschen von %1 würde %2 Subscriptions und %3 Jobs entfernen, %4 Kandidaten schließen und abmelden. Mit --yes wird es ausgeführt.</translation>
    </message>
    <message>
        <source>%1 deleted: %2 subscriptions, %3 jobs; %4 candidates closed.</source>
        <translation>%1 gelöscht: %2 Subscriptions, %3 Jobs; %4 Kandidaten geschlossen.</translation>
    </message>
    <message>
        <source>Publishing %1 would make its models, its reclamation rule and its jobs and run the first refresh. Add --yes to do it.</source>
        <translation>Das Veröffentlichen von %1 würde Modelle, Rücknahmeregel und Jobs anlegen und die erste Aktualisierung ausführen. Mit --yes wird es ausgeführt.</translation>
    </message>
    <message>
        <source>%1 is published, but its first refresh failed: %2</source>
        <translation>%1 ist veröffentlicht, aber die erste Aktualisierung schlug fehl: %2</translation>
    </message>
    <message>
        <source>%1 is published and refreshed.</source>
        <translation>%1 ist veröffentlicht und aktualisiert.</translation>
    </message>
    <message>
        <source>%1 is a draft again.</source>
        <translation>%1 ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2) for %3.</source>
        <translation>Angemeldet als %1 (%2) für %3.</translation>
    </message>
    <message>
        <source>Open this address in a browser:
%1</source>
        <translation>Öffnen Sie diese Adresse in einem Browser:
%1</translation>
    </message>
    <message>
        <source>Paste the address at which the browser ended:</source>
        <translation>Fügen Sie die Adresse ein, bei der der Browser endete:</translation>
    </message>
    <message>
        <source>%1 (read from the account)</source>
        <translation>%1 (aus dem Konto gelesen)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Owner of the OAuth client</source>
        <translation>Eigentümer des OAuth-Clients</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ProgressBar</name>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Reading activity</source>
        <translation>Aktivität wird gelesen</translation>
    </message>
    <message>
        <source>Applying rules</source>
        <translation>Regeln werden angewendet</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Warten auf den Browser</translation>
    </message>
    <message>
        <source>Reclaiming</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Reading product roles</source>
        <translation>Produktrollen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the people of the plan</source>
        <translation>Personen des Plans werden gelesen</translation>
    </message>
    <message>
        <source>Reading groups</source>
        <translation>Gruppen werden gelesen</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Giving seats back</source>
        <translation>Seats werden zurückgegeben</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Wird erneut gelesen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::QualityReport</name>
    <message>
        <source>Whether a profile&apos;s numbers can be relied on, why not, and what mends it.</source>
        <translation>Ob die Zahlen eines Profils verlässlich sind, warum nicht und was es behebt.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ReclaimText</name>
    <message>
        <source>Show what a reclaim of the approved candidates would send; changes nothing.</source>
        <translation>Zeigen, was eine Rücknahme der genehmigten Kandidaten senden würde; ändert nichts.</translation>
    </message>
    <message>
        <source>Write the plan to this file as well.</source>
        <translation>Den Plan auch in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>At most so many people.</source>
        <translation>Höchstens so viele Personen.</translation>
    </message>
    <message>
        <source>Take the approved seats back, one by one, each proved by reading back.</source>
        <translation>Die genehmigten Seats einzeln zurücknehmen, jeder durch erneutes Lesen belegt.</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>ID oder Name eines Profils.</translation>
    </message>
    <message>
        <source>Execute exactly this saved plan.</source>
        <translation>Genau diesen gespeicherten Plan ausführen.</translation>
    </message>
    <message>
        <source>Number of people, when the plan asks for it.</source>
        <translation>Zahl der Personen, wenn der Plan danach fragt.</translation>
    </message>
    <message>
        <source>Why; kept in the audit log.</source>
        <translation>Warum; bleibt im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>A run, for example R-3.</source>
        <translation>Ein Lauf, zum Beispiel R-3.</translation>
    </message>
    <message>
        <source>Give the seats of a run, or of one candidate, back and verify every field.</source>
        <translation>Die Seats eines Laufs oder eines Kandidaten zurückgeben und jedes Feld prüfen.</translation>
    </message>
    <message>
        <source>A run such as R-3, or the id of a candidate that was reclaimed.</source>
        <translation>Ein Lauf wie R-3 oder die ID eines zurückgenommenen Kandidaten.</translation>
    </message>
    <message>
        <source>Plan, run, prove, undo and recover reclaims.</source>
        <translation>Rücknahmen planen, ausführen, belegen, rückgängig machen und klären.</translation>
    </message>
    <message>
        <source>List the runs of a profile.</source>
        <translation>Die Läufe eines Profils auflisten.</translation>
    </message>
    <message>
        <source>Show a run person by person.</source>
        <translation>Einen Lauf Person für Person anzeigen.</translation>
    </message>
    <message>
        <source>Settle what a crash left open, by reading the account.</source>
        <translation>Durch Lesen des Kontos klären, was ein Absturz offen ließ.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Nothing was sent. Add --yes to do it.</source>
        <translation>Nichts wurde gesendet. Mit --yes wird es ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) settled.</source>
        <translation>
            <numerusform>%n Lauf geklärt.</numerusform>
            <numerusform>%n Läufe geklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RosterOutput</name>
    <message>
        <source>The company&apos;s people: who left, managers, cost centers.</source>
        <translation>Die Personen der Firma: wer ausgeschieden ist, Vorgesetzte, Kostenstellen.</translation>
    </message>
    <message>
        <source>Import the roster from a CSV file; it replaces the former one.</source>
        <translation>Die Personalliste aus einer CSV-Datei importieren; sie ersetzt die bisherige.</translation>
    </message>
    <message>
        <source>Which column holds email, name, manager, cost_center or employment; guessed when not given.</source>
        <translation>Welche Spalte email, name, manager, cost_center oder employment enthält; ohne Angabe wird sie erraten.</translation>
    </message>
    <message>
        <source>What a word of the status column means: active, on_leave, left or unknown.</source>
        <translation>Was ein Wort der Statusspalte bedeutet: active, on_leave, left oder unknown.</translation>
    </message>
    <message>
        <source>CSV file.</source>
        <translation>CSV-Datei.</translation>
    </message>
    <message>
        <source>List the people of the roster.</source>
        <translation>Die Personen der Personalliste auflisten.</translation>
    </message>
    <message>
        <source>Only people with this status.</source>
        <translation>Nur Personen mit diesem Status.</translation>
    </message>
    <message>
        <source>List the rows of the last import that could not be taken.</source>
        <translation>Die Zeilen des letzten Imports auflisten, die nicht übernommen werden konnten.</translation>
    </message>
    <message>
        <source>Forget the roster.</source>
        <translation>Die Personalliste löschen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>In der Personalliste</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>keine Spalte</translation>
    </message>
    <message>
        <source>%1, separated by: %2</source>
        <translation>%1, getrennt durch: %2</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Spalten:</translation>
    </message>
    <message>
        <source>Words for the status:</source>
        <translation>Wörter für den Status:</translation>
    </message>
    <message>
        <source>Nothing was imported; add --yes to do it.</source>
        <translation>Nichts wurde importiert; mit --yes wird es ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken.</source>
        <translation>
            <numerusform>%n Person übernommen.</numerusform>
            <numerusform>%n Personen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken.</source>
        <translation>
            <numerusform>%n Zeile konnte nicht übernommen werden.</numerusform>
            <numerusform>%n Zeilen konnten nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have left.</source>
        <translation>
            <numerusform>%n Person ist ausgeschieden.</numerusform>
            <numerusform>%n Personen sind ausgeschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) belong to people who left.</source>
        <translation>
            <numerusform>%n bezahlter Seat gehört einer ausgeschiedenen Person.</numerusform>
            <numerusform>%n bezahlte Seats gehören ausgeschiedenen Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are of people in the roster.</source>
        <translation>
            <numerusform>%n Subscription gehört zu einer Person der Personalliste.</numerusform>
            <numerusform>%n Subscriptions gehören zu Personen der Personalliste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) was not understood; say what it means with --status.</source>
        <translation>
            <numerusform>Der Status von %n Person wurde nicht verstanden; geben Sie mit --status an, was er bedeutet.</numerusform>
            <numerusform>Der Status von %n Personen wurde nicht verstanden; geben Sie mit --status an, was er bedeutet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be forgotten; add --yes to do it.</source>
        <translation>
            <numerusform>%n Person würde gelöscht; mit --yes wird es ausgeführt.</numerusform>
            <numerusform>%n Personen würden gelöscht; mit --yes wird es ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) forgotten.</source>
        <translation>
            <numerusform>%n Person gelöscht.</numerusform>
            <numerusform>%n Personen gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RuleLines</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Schonfrist</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Reclamation rules: which seats are proposed.</source>
        <translation>Rücknahmeregeln: welche Seats vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>List the rules of a profile, or all.</source>
        <translation>Die Regeln eines Profils oder alle auflisten.</translation>
    </message>
    <message>
        <source>Id or name of a rule.</source>
        <translation>ID oder Name einer Regel.</translation>
    </message>
    <message>
        <source>Show a rule.</source>
        <translation>Eine Regel anzeigen.</translation>
    </message>
    <message>
        <source>Change a rule: name, active, threshold, grace, never-used, signals, condition, action, reassign, notify, notify-days, assignment-group, protected, priority, models.</source>
        <translation>Eine Regel ändern: name, active, threshold, grace, never-used, signals, condition, action, reassign, notify, notify-days, assignment-group, protected, priority, models.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RunText</name>
    <message>
        <source>%1, suspended</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>    from %1 to %2, saves %3 a year</source>
        <translation>    von %1 zu %2, spart %3 im Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Plan for %1, %n person(s)</source>
        <translation>
            <numerusform>Plan für %1, %n Person</numerusform>
            <numerusform>Plan für %1, %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves %1 a year.</source>
        <translation>Spart %1 im Jahr.</translation>
    </message>
    <message>
        <source>Needs --confirm %1.</source>
        <translation>Braucht --confirm %1.</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message numerus="yes">
        <source>Run %1: %2, %n seat(s) freed</source>
        <translation>
            <numerusform>Lauf %1: %2, %n Seat freigegeben</numerusform>
            <numerusform>Lauf %1: %2, %n Seats freigegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::SubscriptionText</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten pro Jahr</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Ausgeschlossen durch</translation>
    </message>
    <message>
        <source>People and the licences they hold.</source>
        <translation>Personen und ihre Lizenzen.</translation>
    </message>
    <message>
        <source>List the current subscriptions of a profile.</source>
        <translation>Die aktuellen Subscriptions eines Profils auflisten.</translation>
    </message>
    <message>
        <source>Condition, for example &quot;paid = true and lastActivity &gt; 60d&quot;.</source>
        <translation>Bedingung, zum Beispiel &quot;paid = true and lastActivity &gt; 60d&quot;.</translation>
    </message>
    <message>
        <source>Show the evidence about one person.</source>
        <translation>Die Belege zu einer Person anzeigen.</translation>
    </message>
    <message>
        <source>Our id or the vendor&apos;s.</source>
        <translation>Unsere ID oder die des Anbieters.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::SyncText</name>
    <message>
        <source>%1: %2 subscriptions, %3 seats; %4 added, %5 changed, %6 removed, %7 unchanged; %8 open candidates</source>
        <translation>%1: %2 Subscriptions, %3 Seats; %4 neu, %5 geändert, %6 entfernt, %7 unverändert; %8 offene Kandidaten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Download subscriptions and evidence, then apply the rules.</source>
        <translation>Subscriptions und Belege herunterladen, dann die Regeln anwenden.</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>ID oder Name eines Profils.</translation>
    </message>
    <message>
        <source>Every published profile.</source>
        <translation>Jedes veröffentlichte Profil.</translation>
    </message>
    <message>
        <source>Do not resume an interrupted download.</source>
        <translation>Einen unterbrochenen Download nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Whose activity is read in depth; candidates when not given.</source>
        <translation>Wessen Aktivität eingehend gelesen wird; ohne Angabe candidates.</translation>
    </message>
    <message>
        <source>Accept that far fewer people are there than last time.</source>
        <translation>Akzeptieren, dass weit weniger Personen da sind als beim letzten Mal.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::WhatIfLines</name>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>none is stored; the default one was asked</source>
        <translation>keine gespeichert; die Standardregel wurde befragt</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (jetzt %2)</translation>
    </message>
    <message>
        <source>Savings a year</source>
        <translation>Ersparnis pro Jahr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Kommen hinzu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Fallen weg</translation>
    </message>
    <message>
        <source>Below the saved threshold</source>
        <translation>Unter der gespeicherten Schwelle</translation>
    </message>
    <message>
        <source>%1 proved, %2 by the sign-in alone</source>
        <translation>%1 belegt, %2 nur durch die Anmeldung</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Inaktive Tage</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>kein Datum bekannt</translation>
    </message>
    <message>
        <source>What other settings of a rule would propose; nothing is changed.</source>
        <translation>Was andere Einstellungen einer Regel vorschlagen würden; nichts wird geändert.</translation>
    </message>
    <message>
        <source>Threshold of idle days to try.</source>
        <translation>Zu probierende Schwelle in inaktiven Tagen.</translation>
    </message>
    <message>
        <source>Grace for new accounts in days; without it the rule&apos;s.</source>
        <translation>Schonfrist für neue Konten in Tagen; ohne Angabe die der Regel.</translation>
    </message>
    <message>
        <source>Signals that count: sign_in,session,ticket_work,audit_log; without it the rule&apos;s.</source>
        <translation>Signale, die zählen: sign_in,session,ticket_work,audit_log; ohne Angabe die der Regel.</translation>
    </message>
    <message>
        <source>What to do with seats that were never used; without it what the rule says.</source>
        <translation>Was mit nie genutzten Seats geschieht; ohne Angabe das, was die Regel sagt.</translation>
    </message>
    <message>
        <source>Id or name of the rule; without it the first active one.</source>
        <translation>ID oder Name der Regel; ohne Angabe die erste aktive.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::Words</name>
    <message>
        <source>Form of the list.</source>
        <translation>Form der Liste.</translation>
    </message>
    <message>
        <source>At most so many; without it the whole list.</source>
        <translation>Höchstens so viele; ohne Angabe die ganze Liste.</translation>
    </message>
    <message>
        <source>Really do it; without it a plan is printed.</source>
        <translation>Wirklich ausführen; ohne dies wird ein Plan ausgegeben.</translation>
    </message>
    <message>
        <source>What to change.</source>
        <translation>Was zu ändern ist.</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>ID oder Name eines Profils.</translation>
    </message>
    <message>
        <source>Id or name of a profile; without it all.</source>
        <translation>ID oder Name eines Profils; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Database to work on; without it the one of the window is used.</source>
        <translation>Zu nutzende Datenbank; ohne Angabe die des Fensters.</translation>
    </message>
    <message>
        <source>Print one JSON document and nothing else on standard output.</source>
        <translation>Ein JSON-Dokument und sonst nichts auf der Standardausgabe ausgeben.</translation>
    </message>
    <message>
        <source>Print results and errors only.</source>
        <translation>Nur Ergebnisse und Fehler ausgeben.</translation>
    </message>
    <message>
        <source>Language of the messages, for example de or pt-BR.</source>
        <translation>Sprache der Meldungen, zum Beispiel de oder pt-BR.</translation>
    </message>
    <message>
        <source>Where secrets are: keychain, session or file:PATH (mode 0600).</source>
        <translation>Wo Geheimnisse liegen: keychain, session oder file:PATH (Modus 0600).</translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation>Keinen Fortschrittsbalken zeigen.</translation>
    </message>
    <message>
        <source>Write the log to this file.</source>
        <translation>Das Protokoll in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Log more; names and e-mail addresses may appear.</source>
        <translation>Mehr protokollieren; Namen und E-Mail-Adressen können vorkommen.</translation>
    </message>
    <message>
        <source>expected key=value</source>
        <translation>die Form key=value</translation>
    </message>
    <message>
        <source>no more arguments than --help shows</source>
        <translation>nicht mehr Argumente, als --help zeigt</translation>
    </message>
    <message>
        <source>Seatkeeper on the command line: finds, takes back and accounts for unneeded seats.</source>
        <translation>Seatkeeper auf der Befehlszeile: findet unnötige Seats, nimmt sie zurück und weist sie nach.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
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
        <source>Not used for a long time.</source>
        <translation>Lange nicht genutzt.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Nie genutzt.</translation>
    </message>
    <message>
        <source>Not covered by an allocated right.</source>
        <translation>Nicht durch ein zugeteiltes Recht gedeckt.</translation>
    </message>
    <message>
        <source>There are too few rights.</source>
        <translation>Es gibt zu wenige Rechte.</translation>
    </message>
    <message>
        <source>Suspended, but still paid.</source>
        <translation>Gesperrt, aber weiter bezahlt.</translation>
    </message>
    <message>
        <source>Light agent made paid by a product role.</source>
        <translation>Light Agent, durch eine Produktrolle bezahlt.</translation>
    </message>
    <message>
        <source>Has left the company.</source>
        <translation>Hat die Firma verlassen.</translation>
    </message>
    <message>
        <source>Needs attention: %1.</source>
        <translation>Braucht Aufmerksamkeit: %1.</translation>
    </message>
    <message>
        <source>Needs attention: %1 (%2).</source>
        <translation>Braucht Aufmerksamkeit: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s).</source>
        <translation>
            <numerusform>Seit %n Tag nicht genutzt.</numerusform>
            <numerusform>Seit %n Tagen nicht genutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding of the file; guessed when not given.</source>
        <translation>Zeichenkodierung der Datei; ohne Angabe wird sie erraten.</translation>
    </message>
    <message>
        <source>What separates the cells; guessed when not given.</source>
        <translation>Was die Zellen trennt; ohne Angabe wird es erraten.</translation>
    </message>
    <message>
        <source>The first row is a person, not the names of the columns.</source>
        <translation>Die erste Zeile ist eine Person, nicht die Namen der Spalten.</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (Schätzung)</translation>
    </message>
    <message>
        <source>%1: %2 a month, as of %3</source>
        <translation>%1: %2 im Monat, Stand %3</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ActivityTimeline</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1, %2: decides</source>
        <translation>%1, %2: entscheidet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: last on %2.</source>
        <translation>%1: zuletzt am %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::AuditList</name>
    <message>
        <source>Audit Log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Who did what and when. Each entry holds the hash of the one before, so a change is found.</source>
        <translation>Wer wann was getan hat. Jeder Eintrag enthält den Hash des vorigen, daher fällt eine Änderung auf.</translation>
    </message>
    <message>
        <source>Who, what, on what</source>
        <translation>Wer, was, woran</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>The first entry comes with the first profile.</source>
        <translation>Der erste Eintrag kommt mit dem ersten Profil.</translation>
    </message>
    <message>
        <source>Compared with the head kept in the secret store.</source>
        <translation>Mit dem im Geheimnisspeicher verwahrten Kopf verglichen.</translation>
    </message>
    <message>
        <source>There was no earlier head to compare with; a cut-off end would not be seen.</source>
        <translation>Es gab keinen früheren Kopf zum Vergleich; ein abgeschnittenes Ende fiele nicht auf.</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n entries holds.</source>
        <translation>
            <numerusform>Die Kette aus %n Eintrag ist unversehrt.</numerusform>
            <numerusform>Die Kette aus %n Einträgen ist unversehrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1.</source>
        <translation>Die Kette ist bei Eintrag %1 unterbrochen.</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>Das Ende des Protokolls fehlt.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::AuditRecords</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation>Profil angelegt</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profil geändert</translation>
    </message>
    <message>
        <source>Profile published</source>
        <translation>Profil veröffentlicht</translation>
    </message>
    <message>
        <source>Profile returned to Draft</source>
        <translation>Profil wieder Entwurf</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Profil gelöscht</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>Regel entfernt</translation>
    </message>
    <message>
        <source>Exclusion removed</source>
        <translation>Ausschluss entfernt</translation>
    </message>
    <message>
        <source>Candidate: %1</source>
        <translation>Kandidat: %1</translation>
    </message>
    <message>
        <source>List of team members imported</source>
        <translation>Liste der Teammitglieder importiert</translation>
    </message>
    <message>
        <source>Connection alias created</source>
        <translation>Verbindungsalias angelegt</translation>
    </message>
    <message>
        <source>Connection alias deleted</source>
        <translation>Verbindungsalias gelöscht</translation>
    </message>
    <message>
        <source>Rule created</source>
        <translation>Regel angelegt</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>Regel geändert</translation>
    </message>
    <message>
        <source>Exclusion created</source>
        <translation>Ausschluss angelegt</translation>
    </message>
    <message>
        <source>Exclusion added</source>
        <translation>Ausschluss hinzugefügt</translation>
    </message>
    <message>
        <source>Exclusion changed</source>
        <translation>Ausschluss geändert</translation>
    </message>
    <message>
        <source>Exclusion activated</source>
        <translation>Ausschluss aktiviert</translation>
    </message>
    <message>
        <source>Exclusion deactivated</source>
        <translation>Ausschluss deaktiviert</translation>
    </message>
    <message>
        <source>Identifier mapped</source>
        <translation>Kennung zugeordnet</translation>
    </message>
    <message>
        <source>Role split off</source>
        <translation>Rolle abgetrennt</translation>
    </message>
    <message>
        <source>Role joined again</source>
        <translation>Rolle wieder vereint</translation>
    </message>
    <message>
        <source>Software model changed</source>
        <translation>Softwaremodell geändert</translation>
    </message>
    <message>
        <source>Price of a model chosen</source>
        <translation>Preis eines Modells gewählt</translation>
    </message>
    <message>
        <source>List price added</source>
        <translation>Listenpreis hinzugefügt</translation>
    </message>
    <message>
        <source>List price changed</source>
        <translation>Listenpreis geändert</translation>
    </message>
    <message>
        <source>List price removed</source>
        <translation>Listenpreis entfernt</translation>
    </message>
    <message>
        <source>List price set back</source>
        <translation>Listenpreis zurückgesetzt</translation>
    </message>
    <message>
        <source>Roster imported</source>
        <translation>Personalliste importiert</translation>
    </message>
    <message>
        <source>Row of the roster mended</source>
        <translation>Zeile der Personalliste berichtigt</translation>
    </message>
    <message>
        <source>Row of the roster left out</source>
        <translation>Zeile der Personalliste ausgelassen</translation>
    </message>
    <message>
        <source>Roster forgotten</source>
        <translation>Personalliste vergessen</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Guards changed</source>
        <translation>Schutzregeln geändert</translation>
    </message>
    <message>
        <source>Job paused</source>
        <translation>Job angehalten</translation>
    </message>
    <message>
        <source>Job resumed</source>
        <translation>Job fortgesetzt</translation>
    </message>
    <message>
        <source>Time of a job changed</source>
        <translation>Zeit eines Jobs geändert</translation>
    </message>
    <message>
        <source>Reclaim started</source>
        <translation>Rücknahme begonnen</translation>
    </message>
    <message>
        <source>Reclaim: call sent</source>
        <translation>Rücknahme: Aufruf gesendet</translation>
    </message>
    <message>
        <source>Reclaim: answer received</source>
        <translation>Rücknahme: Antwort erhalten</translation>
    </message>
    <message>
        <source>Reclaim: person settled</source>
        <translation>Rücknahme: Person abgeschlossen</translation>
    </message>
    <message>
        <source>Reclaim ended</source>
        <translation>Rücknahme beendet</translation>
    </message>
    <message>
        <source>Undo started</source>
        <translation>Rückgabe begonnen</translation>
    </message>
    <message>
        <source>Undo ended</source>
        <translation>Rückgabe beendet</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::BulkBar</name>
    <message>
        <source>More acts for the selection</source>
        <translation>Weitere Aktionen für die Auswahl</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CandidateRecords</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Proposed action</source>
        <translation>Vorgeschlagene Aktion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Inactive days</source>
        <translation>Inaktive Tage</translation>
    </message>
    <message>
        <source>Saves a year</source>
        <translation>Spart jährlich</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>No user found</source>
        <translation>Kein Benutzer gefunden</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Seat freed</source>
        <translation>Seat freigegeben</translation>
    </message>
    <message>
        <source>Postponed to %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CandidatesList</name>
    <message>
        <source>%1 of %2 are not: %3</source>
        <translation>%1 von %2 sind nicht: %3</translation>
    </message>
    <message>
        <source>Removal Candidates</source>
        <translation>Entfernungskandidaten</translation>
    </message>
    <message>
        <source>A rule proposes them; nothing happens in Zendesk before you approve.</source>
        <translation>Eine Regel schlägt sie vor; in Zendesk geschieht nichts vor Ihrer Genehmigung.</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Name, E-Mail oder ID</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Paid light agents</source>
        <translation>Bezahlte Light Agents</translation>
    </message>
    <message>
        <source>Attention Required</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Saves %1 a year</source>
        <translation>Spart %1 im Jahr</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>Nothing to reclaim</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>No rule proposes a seat at present. The next refresh looks again.</source>
        <translation>Derzeit schlägt keine Regel einen Seat vor. Die nächste Aktualisierung prüft erneut.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausschließen…</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Genehmigung zurückziehen</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Genehmigung zurückgezogen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>Resume Reclaim</source>
        <translation>Rücknahme fortsetzen</translation>
    </message>
    <message>
        <source>Ready again</source>
        <translation>Wieder bereit</translation>
    </message>
    <message>
        <source>I removed it by hand</source>
        <translation>Von Hand entfernt</translation>
    </message>
    <message>
        <source>Reclaim approved…</source>
        <translation>Genehmigte zurücknehmen…</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Entscheidung widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) could not be decided.</source>
        <translation>
            <numerusform>%n Kandidat konnte nicht entschieden werden.</numerusform>
            <numerusform>%n Kandidaten konnten nicht entschieden werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n candidate(s).</source>
        <translation>
            <numerusform>%1: %n Kandidat.</numerusform>
            <numerusform>%1: %n Kandidaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent to Zendesk. Ctrl+Z takes it back.</source>
        <translation>Nichts wurde an Zendesk gesendet. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Kept, not proposed again for 90 days</source>
        <translation>Behalten, 90 Tage nicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund ist nötig.</translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n candidate(s)</source>
        <translation>
            <numerusform>%n Kandidaten zurückstellen</numerusform>
            <numerusform>%n Kandidaten zurückstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay Ready, but cannot be approved before this day.</source>
        <translation>Sie bleiben bereit, sind aber vor diesem Tag nicht zu genehmigen.</translation>
    </message>
    <message>
        <source>Day (yyyy-mm-dd)</source>
        <translation>Tag (jjjj-mm-tt)</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>A day after today is needed, such as 2027-01-31.</source>
        <translation>Nötig ist ein Tag nach heute, etwa 2027-01-31.</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n person(s)</source>
        <translation>
            <numerusform>%n Person ausschließen</numerusform>
            <numerusform>%n Personen ausschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>An exclusion rule for each person keeps them out of cost and reclaim from now on.</source>
        <translation>Je Person eine Ausschlussregel; sie zählt ab jetzt nicht mehr bei Kosten und Rücknahme.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Read back and closed</source>
        <translation>Erneut gelesen und geschlossen</translation>
    </message>
    <message>
        <source>No candidate is approved yet.</source>
        <translation>Noch ist kein Kandidat genehmigt.</translation>
    </message>
    <message>
        <source>Select some and choose Approve.</source>
        <translation>Einige auswählen und „Genehmigen“ wählen.</translation>
    </message>
    <message>
        <source>No candidates can be made now</source>
        <translation>Derzeit können keine Kandidaten angelegt werden</translation>
    </message>
    <message>
        <source>The data cannot be relied on; the message above says why.</source>
        <translation>Auf die Daten ist kein Verlass; die Meldung oben sagt, warum.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ChangesModel</name>
    <message>
        <source>Enter</source>
        <translation>Kommen hinzu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Fallen weg</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Assigned %1</source>
        <translation>Zugewiesen %1</translation>
    </message>
    <message>
        <source>By the sign-in alone</source>
        <translation>Nur durch die Anmeldung</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ChangesView</name>
    <message>
        <source>Who enters and who leaves</source>
        <translation>Wer hinzukommt und wer wegfällt</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n who enter in a list</source>
        <translation>
            <numerusform>Die %n hinzukommende Person in einer Liste zeigen</numerusform>
            <numerusform>Alle %n hinzukommenden Personen in einer Liste zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n who leave in a list</source>
        <translation>
            <numerusform>Die %n wegfallende Person in einer Liste zeigen</numerusform>
            <numerusform>Alle %n wegfallenden Personen in einer Liste zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CheckRow</name>
    <message>
        <source>Not yet checked</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Command</name>
    <message>
        <source>No row is selected.</source>
        <translation>Keine Zeile ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CommandAction</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConditionEditor</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>Wie die Bedingungen verknüpft sind</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Alle diese Bedingungen gelten</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Eine dieser Bedingungen gilt</translation>
    </message>
    <message>
        <source>Everybody: there is no condition.</source>
        <translation>Alle: Es gibt keine Bedingung.</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Condition as text</source>
        <translation>Bedingung als Text</translation>
    </message>
    <message>
        <source>for example: role = agent and not tag ~ vip</source>
        <translation>zum Beispiel: role = agent and not tag ~ vip</translation>
    </message>
    <message>
        <source>Condition %1 has no value yet. Give it one, or remove it.</source>
        <translation>Bedingung %1 hat noch keinen Wert. Geben Sie ihr einen, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Conditions without a value are not in the text. They come back with the rows as long as the text stays as it is.</source>
        <translation>Bedingungen ohne Wert stehen nicht im Text. Sie kommen mit den Zeilen wieder, solange der Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This condition is too rich for rows: it nests conditions or uses a comparison that the rows do not offer. It stays text.</source>
        <translation>Diese Bedingung ist zu reich für Zeilen: Sie verschachtelt Bedingungen oder nutzt einen Vergleich, den die Zeilen nicht bieten. Sie bleibt Text.</translation>
    </message>
    <message>
        <source>Rows can show the condition once it can be read.</source>
        <translation>Zeilen können die Bedingung zeigen, sobald sie lesbar ist.</translation>
    </message>
    <message>
        <source>Edit as rows</source>
        <translation>Als Zeilen bearbeiten</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>Saved as: %1</source>
        <translation>Gespeichert als: %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConditionRowEditor</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>wählen oder tippen</translation>
    </message>
    <message>
        <source>Condition %1: field</source>
        <translation>Bedingung %1: Feld</translation>
    </message>
    <message>
        <source>Condition %1: comparison</source>
        <translation>Bedingung %1: Vergleich</translation>
    </message>
    <message>
        <source>Condition %1: value of %2</source>
        <translation>Bedingung %1: Wert von %2</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConditionSearch</name>
    <message>
        <source>Search by condition</source>
        <translation>Nach Bedingung suchen</translation>
    </message>
    <message>
        <source>Search by condition, for example: %1</source>
        <translation>Nach Bedingung suchen, zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Fields: %1. Compare with = != &lt; &lt;= &gt; &gt;= ~ (contains); join with and, or, not.</source>
        <translation>Felder: %1. Vergleichen mit = != &lt; &lt;= &gt; &gt;= ~ (enthält); verbinden mit and, or, not.</translation>
    </message>
    <message>
        <source>Search by text</source>
        <translation>Nach Text suchen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionPage</name>
    <message>
        <source>Connection and credential</source>
        <translation>Verbindung und Anmeldedaten</translation>
    </message>
    <message>
        <source>Where the account is, through which client Seatkeeper signs in, and who signs in.</source>
        <translation>Wo das Konto liegt, über welchen Client Seatkeeper sich anmeldet und wer sich anmeldet.</translation>
    </message>
    <message>
        <source>Connection alias</source>
        <translation>Verbindungsalias</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Verbindungsname</translation>
    </message>
    <message>
        <source>Connection URL</source>
        <translation>Verbindungs-URL</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>OAuth-Client-ID</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>OAuth-Client-Geheimnis</translation>
    </message>
    <message>
        <source>OAuth redirect URL</source>
        <translation>OAuth-Weiterleitungs-URL</translation>
    </message>
    <message>
        <source>Typed in the step “OAuth client”.</source>
        <translation>Im Schritt „OAuth-Client“ eingegeben.</translation>
    </message>
    <message>
        <source>Credential for the download (scope: read)</source>
        <translation>Anmeldedaten für den Download (Scope: read)</translation>
    </message>
    <message>
        <source>Credential for reclaim (scope: read write), may wait</source>
        <translation>Anmeldedaten für die Rücknahme (Scope: read write), später möglich</translation>
    </message>
    <message>
        <source>Needs a Zendesk administrator, who may be another person. You can do this later, when the first seat is to be taken back.</source>
        <translation>Braucht einen Zendesk-Administrator, auch eine andere Person. Das geht auch später, wenn der erste Seat zurückgenommen werden soll.</translation>
    </message>
    <message>
        <source>made when the draft is saved</source>
        <translation>entsteht beim Speichern des Entwurfs</translation>
    </message>
    <message>
        <source>A child alias: each further profile has a connection of its own.</source>
        <translation>Untergeordneter Alias: Jedes weitere Profil hat eine eigene Verbindung.</translation>
    </message>
    <message>
        <source>The parent alias, used by the first profile.</source>
        <translation>Der übergeordnete Alias, vom ersten Profil genutzt.</translation>
    </message>
    <message>
        <source>Not needed for a public client</source>
        <translation>Bei öffentlichem Client nicht nötig</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Next opens when somebody has signed in for the download.</source>
        <translation>„Weiter“ wird aktiv, sobald jemand für den Download angemeldet ist.</translation>
    </message>
    <message>
        <source>Signing in changes nothing in Zendesk.</source>
        <translation>Die Anmeldung ändert nichts in Zendesk.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionRecords</name>
    <message>
        <source>Connection alias</source>
        <translation>Verbindungsalias</translation>
    </message>
    <message>
        <source>Parent alias</source>
        <translation>Übergeordneter Alias</translation>
    </message>
    <message>
        <source>Connection URL</source>
        <translation>Verbindungs-URL</translation>
    </message>
    <message>
        <source>Client kind</source>
        <translation>Client-Art</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none: a parent alias</source>
        <translation>keiner: übergeordneter Alias</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>kein Profil</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionsPage</name>
    <message>
        <source>Choose one connection</source>
        <translation>Eine Verbindung wählen</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connection aliases and their child aliases. The first profile uses the parent, each further one a child.</source>
        <translation>Verbindungsaliasse und ihre untergeordneten Aliasse. Das erste Profil nutzt den übergeordneten, jedes weitere einen untergeordneten.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Create child alias…</source>
        <translation>Untergeordneten Alias anlegen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Point a profile here…</source>
        <translation>Profil hierher umstellen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>Connecting an account makes the first one.</source>
        <translation>Das Verbinden eines Kontos legt die erste an.</translation>
    </message>
    <message>
        <source>Create child alias</source>
        <translation>Untergeordneten Alias anlegen</translation>
    </message>
    <message>
        <source>A child of “%1” gives a further profile a connection of its own.</source>
        <translation>Ein untergeordneter Alias von „%1“ gibt einem weiteren Profil eine eigene Verbindung.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename connection alias</source>
        <translation>Verbindungsalias umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>The connection record and its stored sign-ins are deleted here.</source>
        <translation>Der Verbindungseintrag und seine gespeicherten Anmeldungen werden hier gelöscht.</translation>
    </message>
    <message>
        <source>The OAuth client in Zendesk stays.</source>
        <translation>Der OAuth-Client in Zendesk bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ErrorText</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed; the last good data stays.</source>
        <translation>Nichts wurde geändert; die letzten guten Daten bleiben.</translation>
    </message>
    <message>
        <source>Something in Seatkeeper went wrong.</source>
        <translation>In Seatkeeper ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Try it again; if it happens again, report it with the details.</source>
        <translation>Versuchen Sie es erneut; tritt es wieder auf, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>What was finished before stays.</source>
        <translation>Was vorher fertig war, bleibt.</translation>
    </message>
    <message>
        <source>“%1” does not fit the field %2.</source>
        <translation>„%1“ passt nicht zum Feld: %2.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>siehe oben</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>Nicht mehr vorhanden: %1.</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>der Eintrag</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>Aktualisieren Sie die Liste und wählen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>Schon vorhanden: %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is being worked on elsewhere.</source>
        <translation>Wird anderswo bearbeitet: %1.</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>das Profil</translation>
    </message>
    <message>
        <source>Wait until that run ends.</source>
        <translation>Warten Sie, bis dieser Lauf endet.</translation>
    </message>
    <message>
        <source>Wait until %1 is done.</source>
        <translation>Warten Sie auf den Abschluss: %1.</translation>
    </message>
    <message>
        <source>The download was held back: %1 seats instead of %2.</source>
        <translation>Der Download wurde zurückgehalten: %1 Seats statt %2.</translation>
    </message>
    <message>
        <source>The old rows stay.</source>
        <translation>Die alten Zeilen bleiben.</translation>
    </message>
    <message>
        <source>Compare both, then accept or refuse the new ones.</source>
        <translation>Beide vergleichen, dann die neuen annehmen oder ablehnen.</translation>
    </message>
    <message>
        <source>Done in part: %1 done, %2 failed.</source>
        <translation>Teilweise erledigt: %1 fertig, %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>What failed was not changed.</source>
        <translation>Was fehlschlug, wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Look at the failed ones and try them again.</source>
        <translation>Sehen Sie die fehlgeschlagenen an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Prüfen Sie das Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Keine rechtzeitige Antwort: %1.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>Keine Antwort in %2 Sekunden: %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>Die Verbindung ist nicht sicher: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Nichts wurde gesendet und nichts geändert.</translation>
    </message>
    <message>
        <source>Ask your network team whether a proxy or a missing certificate is in the way.</source>
        <translation>Fragen Sie Ihr Netzwerkteam, ob ein Proxy oder ein fehlendes Zertifikat im Weg ist.</translation>
    </message>
    <message>
        <source>The address %1 does not begin with https.</source>
        <translation>Die Adresse %1 beginnt nicht mit https.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Type the address with https.</source>
        <translation>Geben Sie die Adresse mit https ein.</translation>
    </message>
    <message>
        <source>An answer pointed to another host: %1.</source>
        <translation>Eine Antwort verwies auf einen anderen Host: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent there, and nothing was changed.</source>
        <translation>Dorthin wurde nichts gesendet, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; it should be %1.</source>
        <translation>Prüfen Sie die Kontoadresse; richtig wäre: %1.</translation>
    </message>
    <message>
        <source>your account&apos;s own</source>
        <translation>die Ihres Kontos</translation>
    </message>
    <message>
        <source>Zendesk asks to slow down.</source>
        <translation>Zendesk bittet um ein langsameres Tempo.</translation>
    </message>
    <message>
        <source>Seatkeeper goes on by itself after the pause.</source>
        <translation>Seatkeeper macht nach der Pause von selbst weiter.</translation>
    </message>
    <message>
        <source>Zendesk has a fault of its own (%1).</source>
        <translation>Zendesk hat selbst einen Fehler (%1).</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>The answer is not what Zendesk documents.</source>
        <translation>Die Antwort entspricht nicht der Zendesk-Dokumentation.</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Zendesk account; otherwise report the details.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem Zendesk-Konto gehört; sonst melden Sie die Details.</translation>
    </message>
    <message>
        <source>The answer or file is larger than allowed.</source>
        <translation>Die Antwort oder Datei ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>Die Grenze ist %1.</translation>
    </message>
    <message>
        <source>A change was sent, but its answer never came.</source>
        <translation>Eine Änderung wurde gesendet, aber die Antwort blieb aus.</translation>
    </message>
    <message>
        <source>It was not sent a second time.</source>
        <translation>Sie wurde nicht ein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>Seatkeeper reads the person again and settles what happened.</source>
        <translation>Seatkeeper liest die Person erneut und klärt, was geschah.</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>dieses Konto</translation>
    </message>
    <message>
        <source>Zendesk no longer accepts the sign-in of %1.</source>
        <translation>Zendesk akzeptiert die Anmeldung nicht mehr: %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Erneut anmelden.</translation>
    </message>
    <message>
        <source>The access was denied in Zendesk.</source>
        <translation>Der Zugriff wurde in Zendesk verweigert.</translation>
    </message>
    <message>
        <source>Authorize again and press Allow, or ask an administrator to do it.</source>
        <translation>Autorisieren Sie erneut und wählen Sie „Zulassen“, oder bitten Sie einen Administrator darum.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>Vom Browser kam keine Antwort.</translation>
    </message>
    <message>
        <source>Open the sign-in again. If Zendesk showed an error, compare the client&apos;s identifier and redirect URLs.</source>
        <translation>Öffnen Sie die Anmeldung erneut. Zeigte Zendesk einen Fehler, vergleichen Sie Kennung und Weiterleitungs-URLs des Clients.</translation>
    </message>
    <message>
        <source>All three return addresses are taken by other programs.</source>
        <translation>Alle drei Rückkehradressen sind von anderen Programmen belegt.</translation>
    </message>
    <message>
        <source>Close the program that uses the ports %1, or paste the address from the browser.</source>
        <translation>Schließen Sie das Programm, das die Ports %1 nutzt, oder fügen Sie die Adresse aus dem Browser ein.</translation>
    </message>
    <message>
        <source>Zendesk does not know this OAuth client, or its secret is wrong.</source>
        <translation>Zendesk kennt diesen OAuth-Client nicht, oder sein Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>Compare the unique identifier and, for a confidential client, the secret.</source>
        <translation>Vergleichen Sie die eindeutige Kennung und, bei einem vertraulichen Client, das Geheimnis.</translation>
    </message>
    <message>
        <source>The sign-in may not do this: %1 is missing.</source>
        <translation>Die Anmeldung darf das nicht; es fehlt: %1.</translation>
    </message>
    <message>
        <source>a scope</source>
        <translation>ein Scope</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>Erneut anmelden und dies zulassen.</translation>
    </message>
    <message>
        <source>Zendesk does not allow this to the person signed in.</source>
        <translation>Zendesk erlaubt das der angemeldeten Person nicht.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or check whether the plan includes it.</source>
        <translation>Melden Sie sich als Administrator an oder prüfen Sie, ob der Plan es enthält.</translation>
    </message>
    <message>
        <source>Zendesk no longer has %1.</source>
        <translation>In Zendesk nicht mehr vorhanden: %1.</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>dieser Datensatz</translation>
    </message>
    <message>
        <source>Refresh the profile.</source>
        <translation>Aktualisieren Sie das Profil.</translation>
    </message>
    <message>
        <source>There is no Zendesk account at %1.</source>
        <translation>Kein Zendesk-Konto unter %1.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>dieser Adresse</translation>
    </message>
    <message>
        <source>Check the spelling of the subdomain.</source>
        <translation>Prüfen Sie die Schreibweise der Subdomain.</translation>
    </message>
    <message>
        <source>Zendesk refused the change.</source>
        <translation>Zendesk hat die Änderung verweigert.</translation>
    </message>
    <message>
        <source>The person is as before.</source>
        <translation>Die Person ist unverändert.</translation>
    </message>
    <message>
        <source>Zendesk says: %1</source>
        <translation>Zendesk meldet: %1</translation>
    </message>
    <message>
        <source>No seat is free to give back.</source>
        <translation>Kein Seat ist frei, um ihn zurückzugeben.</translation>
    </message>
    <message>
        <source>Free a seat or buy one, then undo again.</source>
        <translation>Einen Seat freigeben oder kaufen, dann erneut rückgängig machen.</translation>
    </message>
    <message>
        <source>The person changed since the plan was made.</source>
        <translation>Die Person hat sich seit dem Plan geändert.</translation>
    </message>
    <message>
        <source>The person was not changed by Seatkeeper.</source>
        <translation>Seatkeeper hat die Person nicht geändert.</translation>
    </message>
    <message>
        <source>Look at the person again and decide anew.</source>
        <translation>Sehen Sie die Person erneut an und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>You can also keep the sign-in for this run only.</source>
        <translation>Sie können die Anmeldung auch nur für diesen Lauf behalten.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund-Dienst.</translation>
    </message>
    <message>
        <source>No secret was written anywhere.</source>
        <translation>Es wurde kein Geheimnis gespeichert.</translation>
    </message>
    <message>
        <source>Install or start one, for example GNOME Keyring or KWallet.</source>
        <translation>Installieren oder starten Sie einen, zum Beispiel GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>No secret was read or written.</source>
        <translation>Kein Geheimnis gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>Allow Seatkeeper to use it and try again.</source>
        <translation>Seatkeeper die Nutzung erlauben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Others may read the credential file %1.</source>
        <translation>Andere können die Datei mit Anmeldedaten lesen: %1.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Make it readable by you alone (mode 0600).</source>
        <translation>Machen Sie sie nur für sich selbst lesbar (Modus 0600).</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>Der Datenträger ist voll: %1.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Nicht schreibbar: %1.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used.</source>
        <translation>Die Datei ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>die gewählte</translation>
    </message>
    <message>
        <source>Check the place and its permissions.</source>
        <translation>Prüfen Sie den Ort und seine Berechtigungen.</translation>
    </message>
    <message>
        <source>The text is not well formed (%1).</source>
        <translation>Der Text ist nicht wohlgeformt (%1).</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>Stelle unbekannt</translation>
    </message>
    <message>
        <source>Another program holds the database %1.</source>
        <translation>Ein anderes Programm hält die Datenbank %1.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>Die Datenbank %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Sie wurde belassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Restore the backup %1.</source>
        <translation>Sicherung %1 wiederherstellen.</translation>
    </message>
    <message>
        <source>The database was written by a newer Seatkeeper.</source>
        <translation>Die Datenbank stammt von einem neueren Seatkeeper.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The database&apos;s structure was changed by hand.</source>
        <translation>Die Struktur der Datenbank wurde von Hand geändert.</translation>
    </message>
    <message>
        <source>Restore a backup, or open it with the version that wrote it.</source>
        <translation>Stellen Sie eine Sicherung wieder her oder nutzen Sie die Version, die sie schrieb.</translation>
    </message>
    <message>
        <source>The database refused.</source>
        <translation>Die Datenbank hat abgelehnt.</translation>
    </message>
    <message>
        <source>Try again; the details say why.</source>
        <translation>Erneut versuchen; Details nennen den Grund.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::EvidenceCard</name>
    <message>
        <source>Close the card</source>
        <translation>Karte schließen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>letzter %n Tag</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>Seit %n Tag inaktiv.</numerusform>
            <numerusform>Seit %n Tagen inaktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1”.</source>
        <translation>Regel „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) were read</source>
        <translation>
            <numerusform>%n Signal wurde gelesen</numerusform>
            <numerusform>%n Signale wurden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, decides</source>
        <translation>%1, entscheidet</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Softwaremodell</translation>
    </message>
    <message>
        <source>unrecognized identifier %1</source>
        <translation>nicht erkannte Kennung %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>None apply</source>
        <translation>Keine zutreffend</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>No decisions so far</source>
        <translation>Bisher keine Entscheidungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1; others were not read</source>
        <translation>%1; weitere wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Leck</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>nothing: the seat is not paid</source>
        <translation>nichts: Der Seat ist nicht bezahlt</translation>
    </message>
    <message>
        <source>%1 a month, %2 a year</source>
        <translation>%1 im Monat, %2 im Jahr</translation>
    </message>
    <message>
        <source>%1. An estimate: the list price of %2 as of %3.</source>
        <translation>%1. Eine Schätzung: der Listenpreis von %2, Stand %3.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionDialog</name>
    <message>
        <source>User exclusion rule</source>
        <translation>Benutzer-Ausschlussregel</translation>
    </message>
    <message>
        <source>Identifier exclusion rule</source>
        <translation>Kennungs-Ausschlussregel</translation>
    </message>
    <message>
        <source>Rows that match are kept and marked, but count nowhere: no model, no cost, no candidate.</source>
        <translation>Passende Zeilen bleiben und werden markiert, zählen aber nirgends: weder Modell noch Kosten noch Kandidat.</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Benutzerprinzipalname</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>Subscription-Kennung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Owner (optional)</source>
        <translation>Verantwortlich (optional)</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Endet nach</translation>
    </message>
    <message>
        <source>Last day on which the rule acts</source>
        <translation>Letzter Tag, an dem die Regel wirkt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>For example zendesk.light_agent; * and ? are allowed.</source>
        <translation>Zum Beispiel zendesk.light_agent; * und ? sind erlaubt.</translation>
    </message>
    <message>
        <source>A pattern is needed.</source>
        <translation>Ein Muster ist nötig.</translation>
    </message>
    <message>
        <source>A reason is needed; auditors ask for it.</source>
        <translation>Ein Grund ist nötig; Prüfer fragen danach.</translation>
    </message>
    <message numerus="yes">
        <source>Closes %n open candidate(s).</source>
        <translation>
            <numerusform>Schließt %n offenen Kandidaten.</numerusform>
            <numerusform>Schließt %n offene Kandidaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost %1 a year.</source>
        <translation>Sie kosten %1 im Jahr.</translation>
    </message>
    <message>
        <source>Expiry (optional)</source>
        <translation>Ablauf (optional)</translation>
    </message>
    <message>
        <source>An e-mail address or id, or with * and ?: *@partner.example</source>
        <translation>Eine E-Mail-Adresse oder ID, oder mit * und ?: *@partner.example</translation>
    </message>
    <message>
        <source>This day is past: the rule keeps nobody out.</source>
        <translation>Dieser Tag ist vorbei: Die Regel schließt niemanden aus.</translation>
    </message>
    <message>
        <source>Type a pattern to see what it keeps out.</source>
        <translation>Geben Sie ein Muster ein, um zu sehen, was es ausschließt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more match, but another rule keeps them out already.</source>
        <translation>
            <numerusform>%n weitere passt, wird aber schon von einer anderen Regel ausgeschlossen.</numerusform>
            <numerusform>%n weitere passen, werden aber schon von einer anderen Regel ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>A later refresh may bring somebody whom it matches.</source>
        <translation>Eine spätere Aktualisierung kann jemanden bringen, auf den sie passt.</translation>
    </message>
    <message>
        <source>Keeps everybody out: nothing would be left to count.</source>
        <translation>Schließt alle aus: Nichts bliebe zu zählen.</translation>
    </message>
    <message>
        <source>Keeps nobody out at present.</source>
        <translation>Schließt derzeit niemanden aus.</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n of %1 subscriptions out.</source>
        <translation>
            <numerusform>Schließt %n von %1 Subscriptions aus.</numerusform>
            <numerusform>Schließt %n von %1 Subscriptions aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude everybody?</source>
        <translation>Alle ausschließen?</translation>
    </message>
    <message>
        <source>This rule matches everybody. All costs, counts and candidates would be empty.</source>
        <translation>Diese Regel passt auf alle. Alle Kosten, Zahlen und Kandidaten wären leer.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk. The rule can be deactivated again.</source>
        <translation>In Zendesk wird nichts geändert. Die Regel lässt sich wieder deaktivieren.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionRecords</name>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
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
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Profiltyp</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>Nimmt aus</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Zendesk-Subscription</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Kostet pro Jahr</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionsList</name>
    <message>
        <source>Subscription User Exclusion Rules</source>
        <translation>Benutzer-Ausschlussregeln für Subscriptions</translation>
    </message>
    <message>
        <source>Subscription Identifier Exclusion Rules</source>
        <translation>Kennungs-Ausschlussregeln für Subscriptions</translation>
    </message>
    <message>
        <source>Keeps rows out of cost and out of reclaim. They stay visible, so that their cost can be seen.</source>
        <translation>Nimmt Zeilen von Kosten und Rücknahme aus. Sie bleiben sichtbar, damit ihre Kosten erkennbar sind.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Choose one rule</source>
        <translation>Eine Regel wählen</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>No exclusion rules</source>
        <translation>Keine Ausschlussregeln</translation>
    </message>
    <message>
        <source>Everything that is downloaded counts.</source>
        <translation>Alles Heruntergeladene zählt.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exclusion rule(s)?</source>
        <translation>
            <numerusform>%n Ausschlussregel entfernen?</numerusform>
            <numerusform>%n Ausschlussregeln entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows come back at the next refresh.</source>
        <translation>Die Zeilen kommen bei der nächsten Aktualisierung zurück.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>In Zendesk wird nichts geändert.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>What is excluded costs %1 a year</source>
        <translation>Ausgeschlossenes kostet %1 im Jahr</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::FeedList</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::FirstRulePage</name>
    <message>
        <source>First rule</source>
        <translation>Erste Regel</translation>
    </message>
    <message>
        <source>Which seats Seatkeeper proposes to take back. It only proposes: a person decides.</source>
        <translation>Welche Seats Seatkeeper zur Rücknahme vorschlägt. Es schlägt nur vor: Ein Mensch entscheidet.</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Publishing starts the first download; after it the seats stand here by their idle days, and the rule can be moved at any time.</source>
        <translation>Noch wurde nichts heruntergeladen. Das Veröffentlichen beginnt den ersten Download; danach stehen die Seats hier nach ihren inaktiven Tagen, und die Regel lässt sich jederzeit verschieben.</translation>
    </message>
    <message>
        <source>What this rule does</source>
        <translation>Was diese Regel tut</translation>
    </message>
    <message>
        <source>Light agent if the account has that role, else end user</source>
        <translation>Light Agent, wenn das Konto die Rolle hat, sonst Endbenutzer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What a candidate becomes when a person approves. It can be another one for each candidate. Suspending alone frees no seat.</source>
        <translation>Was aus einem Kandidaten wird, wenn ein Mensch genehmigt. Für jeden Kandidaten kann es etwas anderes sein. Sperren allein gibt keinen Seat frei.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This rule is switched off: it proposes nobody now.</source>
        <translation>Diese Regel ist ausgeschaltet: Sie schlägt jetzt niemanden vor.</translation>
    </message>
    <message>
        <source>The numbers show what it would propose. It is switched on in the list of rules.</source>
        <translation>Die Zahlen zeigen, was sie vorschlagen würde. Eingeschaltet wird sie in der Liste der Regeln.</translation>
    </message>
    <message>
        <source>Threshold: a paid seat is proposed once its person was idle for %1.</source>
        <translation>Schwelle: Ein bezahlter Seat wird vorgeschlagen, sobald die Person %1 inaktiv war.</translation>
    </message>
    <message>
        <source>Idle means that none of these was seen: %1.</source>
        <translation>Inaktiv heißt, dass nichts davon gesehen wurde: %1.</translation>
    </message>
    <message>
        <source>Grace: in the first %1 after a seat was assigned nobody is proposed.</source>
        <translation>Schonfrist: In den ersten %1 nach der Zuweisung eines Seats wird niemand vorgeschlagen.</translation>
    </message>
    <message>
        <source>Grace: none, new accounts are judged from their first day.</source>
        <translation>Schonfrist: keine, neue Konten werden vom ersten Tag an beurteilt.</translation>
    </message>
    <message>
        <source>Never used: such a seat counts as idle since it was assigned, and is proposed as well.</source>
        <translation>Nie genutzt: Ein solcher Seat gilt seit der Zuweisung als inaktiv und wird ebenfalls vorgeschlagen.</translation>
    </message>
    <message>
        <source>Never used: such a seat is not proposed.</source>
        <translation>Nie genutzt: Ein solcher Seat wird nicht vorgeschlagen.</translation>
    </message>
    <message>
        <source>Proposed action: %1. Nothing is taken back before a person approves.</source>
        <translation>Vorgeschlagene Aktion: %1. Nichts wird zurückgenommen, bevor ein Mensch genehmigt.</translation>
    </message>
    <message>
        <source>Next opens when the rule and the saved data were read.</source>
        <translation>„Weiter“ wird aktiv, sobald die Regel und die gespeicherten Daten gelesen sind.</translation>
    </message>
    <message>
        <source>A rule changes nothing in Zendesk. It can be changed later.</source>
        <translation>Eine Regel ändert nichts in Zendesk. Sie lässt sich später ändern.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Format</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3 UTC)</source>
        <translation>%1, %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::HistogramView</name>
    <message>
        <source>Seats by idle days</source>
        <translation>Seats nach inaktiven Tagen</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>days and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>saved: %1</source>
        <translation>gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s), %2 proposed, %3 leaving</source>
        <translation>
            <numerusform>%1: %n Seat, %2 vorgeschlagen, %3 wegfallend</numerusform>
            <numerusform>%1: %n Seats, %2 vorgeschlagen, %3 wegfallend</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 idle days</source>
        <translation>%1 bis %2 inaktive Tage</translation>
    </message>
    <message>
        <source>%1 idle days and more</source>
        <translation>%1 inaktive Tage und mehr</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>%1 seats, %2 of them proposed at a threshold of %3. Show as table reads the bars.</source>
        <translation>%1 Seats, davon %2 vorgeschlagen; Schwelle: %3. „Als Tabelle zeigen“ macht die Balken lesbar.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IdentifierRecords</name>
    <message>
        <source>Subscription identifier</source>
        <translation>Subscription-Kennung</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Softwaremodell</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Mapped by hand</source>
        <translation>Von Hand zugeordnet</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Angepasste Rolle</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abgetrennt</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IdentifiersList</name>
    <message>
        <source>Unrecognized Subscription Identifiers</source>
        <translation>Nicht erkannte Subscription-Kennungen</translation>
    </message>
    <message>
        <source>Subscription Identifiers</source>
        <translation>Subscription-Kennungen</translation>
    </message>
    <message>
        <source>What the vendor calls a seat. Without a model it is not reconciled.</source>
        <translation>Wie der Anbieter einen Seat nennt. Ohne Modell wird er nicht abgeglichen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Map to a model…</source>
        <translation>Modell zuordnen…</translation>
    </message>
    <message>
        <source>Choose one identifier</source>
        <translation>Eine Kennung wählen</translation>
    </message>
    <message>
        <source>Every identifier has a model</source>
        <translation>Jede Kennung hat ein Modell</translation>
    </message>
    <message>
        <source>A role type that the catalogue does not know would appear here.</source>
        <translation>Ein Rollentyp, den der Katalog nicht kennt, würde hier erscheinen.</translation>
    </message>
    <message>
        <source>“%1” has a model now.</source>
        <translation>„%1“ hat jetzt ein Modell.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) were updated.</source>
        <translation>
            <numerusform>%n Subscription wurde aktualisiert.</numerusform>
            <numerusform>%n Subscriptions wurden aktualisiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split a role off…</source>
        <translation>Rolle abtrennen…</translation>
    </message>
    <message>
        <source>Join with the agents…</source>
        <translation>Mit den Agents zusammenführen…</translation>
    </message>
    <message>
        <source>Only a role that was split off can be joined</source>
        <translation>Nur eine abgetrennte Rolle lässt sich zusammenführen</translation>
    </message>
    <message>
        <source>No identifiers yet</source>
        <translation>Noch keine Kennungen</translation>
    </message>
    <message>
        <source>The first refresh brings them.</source>
        <translation>Die erste Aktualisierung bringt sie.</translation>
    </message>
    <message>
        <source>Join “%1” with the agents again?</source>
        <translation>„%1“ wieder mit den Agents zusammenführen?</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are zendesk.agent again at once, with its model and its price.</source>
        <translation>
            <numerusform>%n Subscription ist sofort wieder zendesk.agent, mit dessen Modell und Preis.</numerusform>
            <numerusform>%n Subscriptions sind sofort wieder zendesk.agent, mit dessen Modell und Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates and history move along. Nothing is changed in Zendesk.</source>
        <translation>Kandidaten und Verlauf ziehen mit um. In Zendesk wird nichts geändert.</translation>
    </message>
    <message>
        <source>Join role</source>
        <translation>Rolle zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) moved along.</source>
        <translation>
            <numerusform>%n offener Kandidat folgte.</numerusform>
            <numerusform>%n offene Kandidaten folgten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were excluded by their identifier and count again.</source>
        <translation>
            <numerusform>%n davon war über die Kennung ausgeschlossen und zählt wieder.</numerusform>
            <numerusform>%n davon waren über die Kennung ausgeschlossen und zählen wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are excluded by their identifier now.</source>
        <translation>
            <numerusform>%n davon ist jetzt über die Kennung ausgeschlossen.</numerusform>
            <numerusform>%n davon sind jetzt über die Kennung ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an identifier of its own.</source>
        <translation>„%1“ ist jetzt eine eigene Kennung.</translation>
    </message>
    <message>
        <source>“%1” counts among the agents again.</source>
        <translation>„%1“ zählt wieder zu den Agents.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ImportFileBox</name>
    <message>
        <source>A CSV file</source>
        <translation>Eine CSV-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding and separator</source>
        <translation>Zeichenkodierung und Trennzeichen</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Eine CSV-Datei wählen</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv)</source>
        <translation>CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IntegrationProfilePage</name>
    <message>
        <source>Integration profile</source>
        <translation>Integrationsprofil</translation>
    </message>
    <message>
        <source>The record that holds the connection, what may be done with it, and when it refreshes.</source>
        <translation>Der Datensatz mit der Verbindung, dem, was damit erlaubt ist, und der Aktualisierungszeit.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Profiltyp</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Zendesk-Subscription</translation>
    </message>
    <message>
        <source>Local time. A time that was missed is made up for at the next start.</source>
        <translation>Ortszeit. Eine verpasste Zeit wird beim nächsten Start nachgeholt.</translation>
    </message>
    <message>
        <source>Refresh daily at</source>
        <translation>Täglich aktualisieren um</translation>
    </message>
    <message>
        <source> % of the account&apos;s request limit</source>
        <extracomment>Suffix of a number: percent of the account&apos;s request limit</extracomment>
        <translation> % des Anfragelimits des Kontos</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Höchstens nutzen</translation>
    </message>
    <message>
        <source>Process configuration</source>
        <translation>Prozesskonfiguration</translation>
    </message>
    <message>
        <source>Download subscriptions</source>
        <translation>Subscriptions herunterladen</translation>
    </message>
    <message>
        <source>Always on: without it there is nothing to look at.</source>
        <translation>Immer an: Ohne dies gibt es nichts anzusehen.</translation>
    </message>
    <message>
        <source>Subflow: Zendesk Download Subscriptions</source>
        <translation>Subflow: Zendesk Download Subscriptions</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>Subscriptions zurücknehmen</translation>
    </message>
    <message>
        <source>Subflow: Zendesk Reclaim Subscription</source>
        <translation>Subflow: Zendesk Reclaim Subscription</translation>
    </message>
    <message>
        <source>Vendor configuration</source>
        <translation>Anbieterkonfiguration</translation>
    </message>
    <message>
        <source>Zendesk %1</source>
        <translation>Zendesk %1</translation>
    </message>
    <message>
        <source>Next opens when the profile has a display name.</source>
        <translation>„Weiter“ wird aktiv, sobald das Profil einen Anzeigenamen hat.</translation>
    </message>
    <message>
        <source>A name that is used once, for example “Zendesk Global”.</source>
        <translation>Ein nur einmal verwendeter Name, zum Beispiel „Zendesk Global“.</translation>
    </message>
    <message>
        <source>Seats are taken back only after a person approved them.</source>
        <translation>Seats werden erst nach der Genehmigung durch eine Person zurückgenommen.</translation>
    </message>
    <message>
        <source>Removal candidates are still found, but nothing is ever reclaimed.</source>
        <translation>Entfernungskandidaten werden weiter gefunden, aber nie zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobRecords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Daily at %1</source>
        <translation>Täglich um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultDialog</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Removal candidates</source>
        <translation>Entfernungskandidaten</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>%1 gewartet</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Nichts wurde protokolliert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultRecords</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultsList</name>
    <message>
        <source>Scheduled Job Results</source>
        <translation>Ergebnisse geplanter Jobs</translation>
    </message>
    <message>
        <source>What each run of a job read and changed, and why one failed.</source>
        <translation>Was jeder Lauf eines Jobs las und änderte und warum einer fehlschlug.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>No job has run yet</source>
        <translation>Noch ist kein Job gelaufen</translation>
    </message>
    <message>
        <source>The first refresh writes the first result.</source>
        <translation>Die erste Aktualisierung schreibt das erste Ergebnis.</translation>
    </message>
    <message>
        <source>Failed in the last 7 days</source>
        <translation>In den letzten 7 Tagen fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobsList</name>
    <message>
        <source>Scheduled Jobs</source>
        <translation>Geplante Jobs</translation>
    </message>
    <message>
        <source>What Seatkeeper does by itself while it runs. A time that was missed is made up for once.</source>
        <translation>Was Seatkeeper von selbst tut, solange es läuft. Eine verpasste Zeit wird einmal nachgeholt.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Zeit ändern…</translation>
    </message>
    <message>
        <source>Choose one job</source>
        <translation>Einen Job wählen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Jobs</translation>
    </message>
    <message>
        <source>Publishing a profile makes its jobs.</source>
        <translation>Das Veröffentlichen eines Profils legt seine Jobs an.</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>„%1“ ist fertig.</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>“%1” runs at this local time.</source>
        <translation>„%1“ läuft zu dieser Ortszeit.</translation>
    </message>
    <message>
        <source>Time (hh:mm)</source>
        <translation>Zeit (hh:mm)</translation>
    </message>
    <message>
        <source>A time such as 06:00 is needed.</source>
        <translation>Nötig ist eine Zeit wie 06:00.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::LeakRecords</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Leck</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Was es behebt</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten pro Jahr</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::LeaksList</name>
    <message>
        <source>Choose one person</source>
        <translation>Eine Person wählen</translation>
    </message>
    <message numerus="yes">
        <source>Of %n second account(s) only a person can say which of the two goes</source>
        <translation>
            <numerusform>Bei %n Zweitkonto kann nur eine Person sagen, welches der beiden Konten wegfällt</numerusform>
            <numerusform>Bei %n Zweitkonten kann nur eine Person sagen, welches der beiden Konten jeweils wegfällt</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat Leaks</source>
        <translation>Seat-Lecks</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake. Nobody has to argue about inactivity here.</source>
        <translation>Seats, die versehentlich bezahlt werden. Über Inaktivität muss hier niemand streiten.</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Name, E-Mail oder ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Wastes %1 a year</source>
        <translation>Verschwendet %1 im Jahr</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>Nothing downloaded yet</source>
        <translation>Noch nichts heruntergeladen</translation>
    </message>
    <message>
        <source>Publish a profile, or refresh it, to see which seats are wasted.</source>
        <translation>Veröffentlichen oder aktualisieren Sie ein Profil, um zu sehen, welche Seats verschwendet werden.</translation>
    </message>
    <message>
        <source>No seat is paid by mistake</source>
        <translation>Kein Seat wird versehentlich bezahlt</translation>
    </message>
    <message>
        <source>Nobody is suspended and paid, and no role or product role makes a light agent paid. The next refresh looks again.</source>
        <translation>Niemand ist gesperrt und zugleich bezahlt, und keine Rolle oder Produktrolle macht einen Light Agent zu einem bezahlten. Die nächste Aktualisierung prüft erneut.</translation>
    </message>
    <message>
        <source>Nobody is known to have left</source>
        <translation>Von niemandem ist bekannt, dass er ausgeschieden ist</translation>
    </message>
    <message>
        <source>Import the company&apos;s roster: a CSV file with e-mail addresses and the employment status.</source>
        <translation>Importieren Sie die Personalliste der Firma: eine CSV-Datei mit E-Mail-Adressen und dem Beschäftigungsstatus.</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Personalliste importieren…</translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation>Die Rollen waren nicht lesbar</translation>
    </message>
    <message>
        <source>Without their configuration a copy of the light-agent role cannot be told from another role.</source>
        <translation>Ohne ihre Konfiguration ist eine Kopie der Light-Agent-Rolle nicht von einer anderen Rolle zu unterscheiden.</translation>
    </message>
    <message>
        <source>The product roles could not be read</source>
        <translation>Die Produktrollen waren nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n light agent(s) or contributor(s) are paid is not known.</source>
        <translation>
            <numerusform>Ob %n Light Agent oder Contributor bezahlt ist, ist nicht bekannt.</numerusform>
            <numerusform>Ob %n Light Agents oder Contributors bezahlt sind, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose for reclaim</source>
        <translation>Zur Rücknahme vorschlagen</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausschließen…</translation>
    </message>
    <message>
        <source>Open in Zendesk</source>
        <translation>In Zendesk öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) made.</source>
        <translation>
            <numerusform>%n Kandidat angelegt.</numerusform>
            <numerusform>%n Kandidaten angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) could not be proposed.</source>
        <translation>
            <numerusform>%n Seat konnte nicht vorgeschlagen werden.</numerusform>
            <numerusform>%n Seats konnten nicht vorgeschlagen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal candidate(s) made.</source>
        <translation>
            <numerusform>%n Entfernungskandidat angelegt.</numerusform>
            <numerusform>%n Entfernungskandidaten angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Ready; nothing happens in Zendesk before you approve them.</source>
        <translation>Sie sind bereit; in Zendesk geschieht nichts vor Ihrer Genehmigung.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser ließ sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListFoot</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Shown %1 of %2</source>
        <extracomment>%1 rows shown of %2 rows in all</extracomment>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Selected %1</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden by the filter</source>
        <translation>
            <numerusform>%n davon durch den Filter verborgen</numerusform>
            <numerusform>%n davon durch den Filter verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Gruppiert nach: %1</translation>
    </message>
    <message>
        <source>Long lists are not grouped.</source>
        <translation>Lange Listen werden nicht gruppiert.</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <extracomment>%1 is a sum of money in words, such as &quot;Saves $1,104 a year&quot;</extracomment>
        <translation>%1 (Schätzung)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Die Liste war nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>A filter is set. Without it there are %1.</source>
        <translation>Ein Filter ist gesetzt. Ohne ihn sind es %1.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message>
        <source>%1 rows, the columns as shown.</source>
        <translation>%1 Zeilen, Spalten wie angezeigt.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>%1 of %2 rows.</source>
        <translation>%1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPriceDialog</name>
    <message>
        <source>Add a list price</source>
        <translation>Listenpreis hinzufügen</translation>
    </message>
    <message>
        <source>List price of %1</source>
        <translation>Listenpreis von %1</translation>
    </message>
    <message>
        <source>Per agent and month when billed yearly, as the vendor publishes it. Costs that come from it are called estimates.</source>
        <translation>Pro Agent und Monat bei jährlicher Abrechnung, wie ihn der Anbieter veröffentlicht. Daraus berechnete Kosten heißen Schätzungen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Preis pro Monat</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Source (optional)</source>
        <translation>Quelle (optional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save price</source>
        <translation>Preis speichern</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>Type an amount above zero, such as %1, without other signs.</source>
        <translation>Geben Sie einen Betrag über null ein, etwa %1, ohne andere Zeichen.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>A price is needed. Without one, choose no plan.</source>
        <translation>Ein Preis ist nötig. Gibt es keinen, wählen Sie keinen Plan.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPriceRecords</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Mitgeliefert</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPricesList</name>
    <message>
        <source>List prices</source>
        <translation>Listenpreise</translation>
    </message>
    <message>
        <source>Per agent and month, billed yearly. What is priced by them is called an estimate.</source>
        <translation>Pro Agent und Monat, bei jährlicher Abrechnung. Was damit bewertet wird, heißt Schätzung.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>Preis hinzufügen…</translation>
    </message>
    <message>
        <source>Choose one price</source>
        <translation>Einen Preis wählen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Set back or remove…</source>
        <translation>Zurücksetzen oder entfernen…</translation>
    </message>
    <message>
        <source>This price is as it was shipped</source>
        <translation>Dieser Preis ist wie mitgeliefert</translation>
    </message>
    <message>
        <source>No list prices</source>
        <translation>Keine Listenpreise</translation>
    </message>
    <message>
        <source>Add what your vendor publishes.</source>
        <translation>Fügen Sie hinzu, was Ihr Anbieter veröffentlicht.</translation>
    </message>
    <message>
        <source>Set the price of %1 back?</source>
        <translation>Den Preis von %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>Remove the price of %1?</source>
        <translation>Den Preis von %1 entfernen?</translation>
    </message>
    <message>
        <source>The shipped price holds again, and what it estimates follows at once.</source>
        <translation>Der mitgelieferte Preis gilt wieder, und was er schätzt, folgt sofort.</translation>
    </message>
    <message>
        <source>It is no longer offered for estimates.</source>
        <translation>Er wird nicht mehr für Schätzungen angeboten.</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>Preis entfernen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MainWindow</name>
    <message>
        <source>Seatkeeper</source>
        <translation>Seatkeeper</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Namen der Seiten anzeigen</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Nur Symbole anzeigen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
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
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh this page</source>
        <translation>Diese Seite &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>%1 – Seatkeeper</source>
        <translation>%1 – Seatkeeper</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MapIdentifierDialog</name>
    <message>
        <source>Map “%1”</source>
        <translation>„%1“ zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) get the model at once, and later ones too.</source>
        <translation>
            <numerusform>%n Subscription erhält das Modell sofort, spätere ebenso.</numerusform>
            <numerusform>%n Subscriptions erhalten das Modell sofort, spätere ebenso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Softwaremodell</translation>
    </message>
    <message>
        <source>Choose a model, or type the name of a new one.</source>
        <translation>Wählen Sie ein Modell oder geben Sie den Namen eines neuen ein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Map identifier</source>
        <translation>Kennung zuordnen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MeaningTable</name>
    <message>
        <source>What “%1” means</source>
        <translation>Was „%1“ bedeutet</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MendRowDialog</name>
    <message>
        <source>Mend line %1</source>
        <translation>Zeile %1 korrigieren</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>In der Datei: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take the person</source>
        <translation>Person übernehmen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelChoice</name>
    <message>
        <source>All software models</source>
        <translation>Alle Softwaremodelle</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) that this profile does not have now</source>
        <translation>
            <numerusform>%n Modell, das dieses Profil jetzt nicht hat</numerusform>
            <numerusform>%n Modelle, die dieses Profil jetzt nicht hat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelPriceDialog</name>
    <message>
        <source>List price of “%1”</source>
        <translation>Listenpreis von „%1“</translation>
    </message>
    <message>
        <source>That of the profile&apos;s plan</source>
        <translation>Der des Plans im Profil</translation>
    </message>
    <message>
        <source>Where no purchase is known, a list price estimates what a seat costs. A plan chosen here holds for this model in every profile.</source>
        <translation>Wo kein Kauf bekannt ist, schätzt ein Listenpreis, was ein Seat kostet. Ein hier gewählter Plan gilt für dieses Modell in jedem Profil.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose price</source>
        <translation>Preis wählen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelRecords</name>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Produkttyp</translation>
    </message>
    <message>
        <source>License under management</source>
        <translation>Verwaltete Lizenz</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Licensable</source>
        <translation>Lizenzpflichtig</translation>
    </message>
    <message>
        <source>Not licensable</source>
        <translation>Nicht lizenzpflichtig</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>List price of</source>
        <translation>Listenpreis von</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Preis pro Jahr</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 (profile)</source>
        <translation>%1 (Profil)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelsList</name>
    <message>
        <source>Software Models</source>
        <translation>Softwaremodelle</translation>
    </message>
    <message>
        <source>Publisher, product and edition at which entitlements and subscriptions meet.</source>
        <translation>Hersteller, Produkt und Edition, bei denen sich Nutzungsrechte und Subscriptions treffen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No software models yet</source>
        <translation>Noch keine Softwaremodelle</translation>
    </message>
    <message>
        <source>The first refresh makes them from what it finds.</source>
        <translation>Die erste Aktualisierung legt sie aus dem Gefundenen an.</translation>
    </message>
    <message>
        <source>List price…</source>
        <translation>Listenpreis…</translation>
    </message>
    <message>
        <source>Choose one model</source>
        <translation>Ein Modell wählen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MoneyCell</name>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (Schätzung)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::OAuthClientPage</name>
    <message>
        <source>Create the OAuth client in Zendesk</source>
        <translation>OAuth-Client in Zendesk anlegen</translation>
    </message>
    <message>
        <source>Seatkeeper signs in through a client of your own account. No vendor cloud is involved and no admin token leaves this computer.</source>
        <translation>Seatkeeper meldet sich über einen Client Ihres eigenen Kontos an. Keine Hersteller-Cloud ist beteiligt, und kein Admin-Token verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>your-company.zendesk.com</source>
        <translation>ihre-firma.zendesk.com</translation>
    </message>
    <message>
        <source>Open OAuth clients</source>
        <translation>OAuth-Clients öffnen</translation>
    </message>
    <message>
        <source>Opens Admin Center › Apps and integrations › APIs › OAuth clients of this account</source>
        <translation>Öffnet Admin Center › Apps und Integrationen › APIs › OAuth-Clients dieses Kontos</translation>
    </message>
    <message>
        <source>address of the OAuth clients page</source>
        <translation>Adresse der Seite OAuth-Clients</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Choose “Add OAuth client” there and type these values. Only a Zendesk administrator can do this.</source>
        <translation>Wählen Sie dort „OAuth-Client hinzufügen“ und geben Sie diese Werte ein. Das kann nur ein Zendesk-Administrator.</translation>
    </message>
    <message>
        <source>all values as a message for a colleague</source>
        <translation>alle Werte als Nachricht</translation>
    </message>
    <message>
        <source>Copy all as a message</source>
        <translation>Alles als Nachricht kopieren</translation>
    </message>
    <message>
        <source>Zendesk › Admin Center › Apps and integrations › APIs › OAuth clients</source>
        <translation>Zendesk › Admin Center › Apps und Integrationen › APIs › OAuth-Clients</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Client-Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Leave empty, or choose your company&apos;s logo</source>
        <translation>Leer lassen oder Firmenlogo wählen</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Redirect URLs</source>
        <translation>Weiterleitungs-URLs</translation>
    </message>
    <message>
        <source>redirect URLs</source>
        <translation>Weiterleitungs-URLs</translation>
    </message>
    <message>
        <source>Client kind</source>
        <translation>Client-Art</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Choose “Save” in Zendesk, then bring back:</source>
        <translation>Wählen Sie in Zendesk „Speichern“ und bringen Sie dann zurück:</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>Eindeutige Kennung</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>Der Browser ließ sich nicht öffnen. Kopieren Sie stattdessen den Link.</translation>
    </message>
    <message>
        <source>Could you create an OAuth client in our Zendesk account?

Admin Center › Apps and integrations › APIs › OAuth clients › Add OAuth client

Client name: %1
Description: %2
Company: %3
Identifier: %4
Client kind: %5
Redirect URLs:
%6

I need the identifier back afterwards.</source>
        <translation>Könnten Sie in unserem Zendesk-Konto einen OAuth-Client anlegen?

Admin Center › Apps und Integrationen › APIs › OAuth-Clients › OAuth-Client hinzufügen

Client-Name: %1
Beschreibung: %2
Firma: %3
Kennung: %4
Client-Art: %5
Weiterleitungs-URLs:
%6

Danach brauche ich die Kennung zurück.</translation>
    </message>
    <message>
        <source>Next opens when the account&apos;s address is typed.</source>
        <translation>„Weiter“ wird aktiv, sobald die Kontoadresse eingegeben ist.</translation>
    </message>
    <message>
        <source>Next opens when there is a redirect URL.</source>
        <translation>„Weiter“ erfordert eine Weiterleitungs-URL.</translation>
    </message>
    <message>
        <source>Next opens when the unique identifier is brought back.</source>
        <translation>„Weiter“ wird aktiv, sobald die eindeutige Kennung eingetragen ist.</translation>
    </message>
    <message>
        <source>Next opens when the secret of the confidential client is pasted.</source>
        <translation>„Weiter“ wird aktiv, sobald das Geheimnis des vertraulichen Clients eingefügt ist.</translation>
    </message>
    <message>
        <source>Nothing has been sent to Zendesk yet.</source>
        <translation>Noch wurde nichts an Zendesk gesendet.</translation>
    </message>
    <message>
        <source>The address you see in the browser when you work in Zendesk.</source>
        <translation>Die Adresse im Browser, wenn Sie in Zendesk arbeiten.</translation>
    </message>
    <message>
        <source>This is no address of an account. Example: your-company.zendesk.com</source>
        <translation>Das ist keine Kontoadresse. Beispiel: ihre-firma.zendesk.com</translation>
    </message>
    <message>
        <source>%1; it is tried when you validate the connection.</source>
        <translation>%1; wird beim Prüfen der Verbindung getestet.</translation>
    </message>
    <message>
        <source>No secret on this computer; each sign-in has a one-time key (PKCE). Suggested.</source>
        <translation>Kein Geheimnis auf diesem Computer; jede Anmeldung hat einen Einmalschlüssel (PKCE). Empfohlen.</translation>
    </message>
    <message>
        <source>A secret is kept in this computer&apos;s keychain, in addition to the one-time key.</source>
        <translation>Ein Geheimnis liegt im Schlüsselbund dieses Computers, zusätzlich zum Einmalschlüssel.</translation>
    </message>
    <message>
        <source>Zendesk calls it “Identifier”.</source>
        <translation>In Zendesk heißt sie „Kennung“.</translation>
    </message>
    <message>
        <source>A number is the client&apos;s id, not its identifier.</source>
        <translation>Eine Zahl ist die ID des Clients, nicht seine Kennung.</translation>
    </message>
    <message>
        <source>Matches the value above</source>
        <translation>Stimmt mit dem Wert oben überein</translation>
    </message>
    <message>
        <source>Differs from the value above; that is fine when Zendesk shows it so.</source>
        <translation>Weicht vom Wert oben ab; das ist in Ordnung, wenn Zendesk es so zeigt.</translation>
    </message>
    <message>
        <source>Not needed for a public client</source>
        <translation>Bei öffentlichem Client nicht nötig</translation>
    </message>
    <message>
        <source>Stored; type to replace it</source>
        <translation>Gespeichert; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>Zendesk shows one anyway; do not use it.</source>
        <translation>Zendesk zeigt trotzdem eines; nicht verwenden.</translation>
    </message>
    <message>
        <source>Zendesk shows it once, right after saving.</source>
        <translation>Zendesk zeigt es einmal, direkt nach dem Speichern.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PageHead</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show or hide the explanation</source>
        <translation>Erläuterung ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PermissionTable</name>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Least Zendesk role</source>
        <translation>Mindestrolle in Zendesk</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Download subscriptions</source>
        <translation>Subscriptions herunterladen</translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation>Light Agent</translation>
    </message>
    <message>
        <source>Lists team members, their roles and their last sign-in.</source>
        <translation>Listet Teammitglieder, ihre Rollen und ihre letzte Anmeldung auf.</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>Aktivität lesen</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Adds live sessions, product roles and the audit log. Less is possible; what is missing is named.</source>
        <translation>Ergänzt aktive Sitzungen, Produktrollen und das Prüfprotokoll. Weniger ist möglich; Fehlendes wird genannt.</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>Subscriptions zurücknehmen</translation>
    </message>
    <message>
        <source>Changes a role after you approved it. A sign-in of its own, only when you need it.</source>
        <translation>Ändert eine Rolle nach Ihrer Genehmigung. Eine eigene Anmeldung, nur bei Bedarf.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PlanComboBox</name>
    <message>
        <source>The list prices could not be read.</source>
        <translation>Die Listenpreise waren nicht lesbar.</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 im Monat</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <translation>Stand %1. %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PlannedCalls</name>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>the calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Exact calls</source>
        <translation>Genaue Aufrufe</translation>
    </message>
    <message>
        <source>What undoing sends for %1</source>
        <translation>Was Rückgängig für %1 sendet</translation>
    </message>
    <message>
        <source>What will be sent for %1</source>
        <translation>Was für %1 gesendet wird</translation>
    </message>
    <message>
        <source>read again right before the change; snapshot for undo</source>
        <translation>direkt vor der Änderung erneut gelesen; Abbild für Rückgängig</translation>
    </message>
    <message>
        <source>snapshot for undo</source>
        <translation>Abbild für Rückgängig</translation>
    </message>
    <message>
        <source>proves that everything is back</source>
        <translation>belegt, dass alles wiederhergestellt ist</translation>
    </message>
    <message>
        <source>proves that the seat is free</source>
        <translation>belegt, dass der Seat frei ist</translation>
    </message>
    <message>
        <source>proves that no product role keeps it paid</source>
        <translation>belegt, dass keine Produktrolle ihn bezahlt hält</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileDraft</name>
    <message>
        <source>Finds unused seats, takes them back on approval. Runs on our workstation.</source>
        <translation>Findet ungenutzte Seats, nimmt sie nach Genehmigung zurück. Läuft auf unserem Arbeitsplatz.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileHeader</name>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Zendesk-Subscription</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Profiltyp</translation>
    </message>
    <message>
        <source>Refresh daily at</source>
        <translation>Täglich aktualisieren um</translation>
    </message>
    <message>
        <source>Zendesk does not say who owns the account. Until the owner is named, no administrator can be reclaimed.</source>
        <translation>Zendesk nennt den Kontoinhaber nicht. Bis er benannt ist, ist keine Rücknahme bei Administratoren möglich.</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Download subscriptions (Zendesk Download Subscriptions)</source>
        <translation>Subscriptions herunterladen (Zendesk Download Subscriptions)</translation>
    </message>
    <message>
        <source>Always on: without it there is nothing to look at.</source>
        <translation>Immer an: Ohne dies gibt es nichts anzusehen.</translation>
    </message>
    <message>
        <source>Reclaim subscriptions (Zendesk Reclaim Subscription)</source>
        <translation>Subscriptions zurücknehmen (Zendesk Reclaim Subscription)</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Connection alias</source>
        <translation>Verbindungsalias</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Last validated</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign-in for reclaim</source>
        <translation>Anmeldung für Rücknahme</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>%1, %2; may: %3</source>
        <translation>%1, %2; darf: %3</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>Nobody yet; only needed for the first reclaim</source>
        <translation>Noch niemand; erst für die erste Rücknahme nötig</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 passed</source>
        <translation>%1: %2 von %3 bestanden</translation>
    </message>
    <message>
        <source>Not since the last change</source>
        <translation>Nicht seit der letzten Änderung</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Noch nicht benannt</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>None of the listed people</source>
        <translation>Keine der aufgeführten Personen</translation>
    </message>
    <message>
        <source>OAuth client owner</source>
        <translation>Eigentümer des OAuth-Clients</translation>
    </message>
    <message>
        <source>None: costs are not estimated</source>
        <translation>Keiner: Kosten werden nicht geschätzt</translation>
    </message>
    <message>
        <source>Until a purchase is entered, the list price of this plan estimates what a seat costs. Prices can be edited in the settings.</source>
        <translation>Bis ein Kauf eingetragen ist, schätzt der Listenpreis dieses Plans, was ein Seat kostet. Preise lassen sich in den Einstellungen bearbeiten.</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>An imported list has no connection to its account.</source>
        <translation>Eine importierte Liste hat keine Verbindung zu ihrem Konto.</translation>
    </message>
    <message>
        <source>Read from the account. This person is never reclaimed.</source>
        <translation>Aus dem Konto gelesen. Der Seat dieser Person wird nie zurückgenommen.</translation>
    </message>
    <message>
        <source>Could not be read from the account. Whoever is named here is never reclaimed, because the sign-in would break.</source>
        <translation>Im Konto nicht lesbar. Der Seat der hier genannten Person wird nie zurückgenommen, weil die Anmeldung ungültig würde.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileRecordPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View: Custom integration</source>
        <translation>Ansicht: Eigene Integration</translation>
    </message>
    <message>
        <source>View: Default</source>
        <translation>Ansicht: Standard</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DEMO)</translation>
    </message>
    <message>
        <source>last refresh %1</source>
        <translation>zuletzt aktualisiert %1</translation>
    </message>
    <message>
        <source>never refreshed</source>
        <translation>nie aktualisiert</translation>
    </message>
    <message>
        <source>Integration profile for %1, %2</source>
        <translation>Integrationsprofil für %1, %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Validate the connection first.</source>
        <translation>Prüfen Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>This profile is a draft; nothing refreshes.</source>
        <translation>Dieses Profil ist ein Entwurf; nichts wird aktualisiert.</translation>
    </message>
    <message>
        <source>Validate the connection, then publish.</source>
        <translation>Prüfen Sie die Verbindung, dann veröffentlichen Sie.</translation>
    </message>
    <message>
        <source>Go on with the set-up…</source>
        <translation>Einrichtung fortsetzen…</translation>
    </message>
    <message>
        <source>The lists show the last complete download until it is whole.</source>
        <translation>Die Listen zeigen den letzten vollständigen Download, bis der neue vollständig ist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Up to date: %n subscription(s).</source>
        <translation>
            <numerusform>Aktuell: %n Subscription.</numerusform>
            <numerusform>Aktuell: %n Subscriptions.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed.</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 entfernt.</translation>
    </message>
    <message>
        <source>Validate connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only reading calls are sent; nothing is changed in Zendesk.</source>
        <translation>Nur Leseaufrufe werden gesendet; in Zendesk wird nichts geändert.</translation>
    </message>
    <message>
        <source>Sign in for reclaim</source>
        <translation>Für Rücknahme anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>A Zendesk administrator signs in with the scope “read write”. It is used for approved reclaims and for undo only.</source>
        <translation>Ein Zendesk-Administrator meldet sich mit dem Scope „read write“ an. Er dient nur genehmigten Rücknahmen und Rückgängig.</translation>
    </message>
    <message>
        <source>Signs in with the scope “read”, for the download.</source>
        <translation>Meldet sich mit dem Scope „read“ für den Download an.</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>„%1“ veröffentlichen?</translation>
    </message>
    <message>
        <source>The profile becomes active: its seats are downloaded now and refreshed every day.</source>
        <translation>Das Profil wird aktiv: Seine Seats werden jetzt heruntergeladen und täglich aktualisiert.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>In Zendesk wird nichts geändert.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>Neuere Liste importieren…</translation>
    </message>
    <message>
        <source>This profile is an imported list of team members.</source>
        <translation>Dieses Profil ist eine importierte Liste von Teammitgliedern.</translation>
    </message>
    <message>
        <source>Only the sign-in is known, and no seat can be taken back before the account is connected.</source>
        <translation>Nur die Anmeldung ist bekannt, und kein Seat kann zurückgenommen werden, bevor das Konto verbunden ist.</translation>
    </message>
    <message>
        <source>Connect by OAuth…</source>
        <translation>Per OAuth verbinden…</translation>
    </message>
    <message>
        <source>No new candidates were made, because the data quality is red.</source>
        <translation>Es wurden keine neuen Kandidaten angelegt, weil die Datenqualität rot ist.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileRecords</name>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Profiltyp</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>Daily at</source>
        <translation>Täglich um</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DEMO)</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Zendesk-Subscription</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>by import</source>
        <translation>durch Import</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileSelector</name>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfilesList</name>
    <message>
        <source>Choose one profile</source>
        <translation>Ein Profil wählen</translation>
    </message>
    <message>
        <source>Integration Profiles</source>
        <translation>Integrationsprofile</translation>
    </message>
    <message>
        <source>One connected account each, with its configuration, jobs and lists.</source>
        <translation>Je ein verbundenes Konto mit Konfiguration, Jobs und Listen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Connect Zendesk…</source>
        <translation>Zendesk verbinden…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>A draft must be published first</source>
        <translation>Ein Entwurf muss zuerst veröffentlicht werden</translation>
    </message>
    <message>
        <source>Go on with the set-up…</source>
        <translation>Einrichtung fortsetzen…</translation>
    </message>
    <message>
        <source>This profile is published</source>
        <translation>Dieses Profil ist veröffentlicht</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>No account is connected</source>
        <translation>Kein Konto ist verbunden</translation>
    </message>
    <message>
        <source>“%1” is up to date.</source>
        <translation>„%1“ ist aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) read.</source>
        <translation>
            <numerusform>%n Subscription gelesen.</numerusform>
            <numerusform>%n Subscriptions gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) and the jobs of the profile are deleted here, and the sign-ins are taken back.</source>
        <translation>
            <numerusform>%n Subscription und die Jobs des Profils werden hier gelöscht, die Anmeldungen widerrufen.</numerusform>
            <numerusform>%n Subscriptions und die Jobs des Profils werden hier gelöscht, die Anmeldungen widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) become Closed Skipped.</source>
        <translation>
            <numerusform>%n offener Kandidat wird „Übersprungen“.</numerusform>
            <numerusform>%n offene Kandidaten werden „Übersprungen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models, rules, job results and the audit log stay. No user in Zendesk is changed.</source>
        <translation>Modelle, Regeln, Job-Ergebnisse und Prüfprotokoll bleiben. Kein Benutzer in Zendesk wird geändert.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Import a team-member export…</source>
        <translation>Teammitglieder-Export importieren…</translation>
    </message>
    <message>
        <source>“%1” is refreshed by importing a newer list</source>
        <translation>„%1“ wird durch Import einer neueren Liste aktualisiert</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>Neuere Liste importieren…</translation>
    </message>
    <message>
        <source>This profile is connected to its account</source>
        <translation>Dieses Profil ist mit seinem Konto verbunden</translation>
    </message>
    <message>
        <source>Connect your Zendesk account in seven short steps.</source>
        <translation>Verbinden Sie Ihr Zendesk-Konto in sieben kurzen Schritten.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Program</name>
    <message>
        <source>Seatkeeper cannot open its database</source>
        <translation>Seatkeeper kann seine Datenbank nicht öffnen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PublishPage</name>
    <message>
        <source>Publish the profile</source>
        <translation>Profil veröffentlichen</translation>
    </message>
    <message>
        <source>Publishing makes the reclamation rule and the daily jobs, and downloads the seats at once.</source>
        <translation>Das Veröffentlichen legt die Rücknahmeregel und die täglichen Jobs an und lädt die Seats sofort herunter.</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>Was veröffentlicht wird</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>First refresh</source>
        <translation>Erste Aktualisierung</translation>
    </message>
    <message>
        <source>Progress of the first refresh</source>
        <translation>Fortschritt der ersten Aktualisierung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Integrationsprofil</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Signed in for the download</source>
        <translation>Für Download angemeldet</translation>
    </message>
    <message>
        <source>Signed in for reclaim</source>
        <translation>Für Rücknahme angemeldet</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Daily at %1</source>
        <translation>Täglich um %1</translation>
    </message>
    <message>
        <source>Reclamation rule</source>
        <translation>Rücknahmeregel</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>Subscriptions zurücknehmen</translation>
    </message>
    <message>
        <source>On: approved seats can be taken back</source>
        <translation>Ein: Genehmigte Seats können zurückgenommen werden</translation>
    </message>
    <message>
        <source>Off: removal candidates are found, nothing is ever reclaimed</source>
        <translation>Aus: Entfernungskandidaten werden gefunden, nichts wird je zurückgenommen</translation>
    </message>
    <message>
        <source>Publishing reads from Zendesk and changes nothing there.</source>
        <translation>Das Veröffentlichen liest aus Zendesk und ändert dort nichts.</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>„%1“ veröffentlichen?</translation>
    </message>
    <message>
        <source>The profile becomes active: its seats are downloaded now and refreshed every day.</source>
        <translation>Das Profil wird aktiv: Seine Seats werden jetzt heruntergeladen und täglich aktualisiert.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>In Zendesk wird nichts geändert.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Veröffentlichung…</translation>
    </message>
    <message>
        <source>%1 of about %2 team members</source>
        <translation>%1 von etwa %2 Teammitgliedern</translation>
    </message>
    <message>
        <source>%1 team members so far</source>
        <translation>Bisher %1 Teammitglieder</translation>
    </message>
    <message>
        <source>Published, but the first refresh did not end. Run it again from the profile.</source>
        <translation>Veröffentlicht, aber die erste Aktualisierung endete nicht. Starten Sie sie im Profil erneut.</translation>
    </message>
    <message>
        <source>Done: %1 team members read, %2 removal candidates found.</source>
        <translation>Fertig: %1 Teammitglieder gelesen, %2 Entfernungskandidaten gefunden.</translation>
    </message>
    <message>
        <source>Read about %1 of %2 people</source>
        <translation>Etwa %1 von %2 Personen gelesen</translation>
    </message>
    <message>
        <source>Switched off: it proposes nobody until it is switched on in the list of rules.</source>
        <translation>Ausgeschaltet: Sie schlägt niemanden vor, bis sie in der Liste der Regeln eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Idle for %1, grace for new accounts: %2. It proposes; a person approves.</source>
        <translation>%1 inaktiv, Schonfrist für neue Konten: %2. Sie schlägt vor; ein Mensch genehmigt.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::QualityMessage</name>
    <message>
        <source>No new candidates are made for %1.</source>
        <translation>Für %1 werden keine neuen Kandidaten angelegt.</translation>
    </message>
    <message>
        <source>The data quality is red. %1 %2</source>
        <translation>Die Datenqualität ist rot. %1 %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::QualityPanel</name>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Checks of the data quality</source>
        <translation>Prüfungen der Datenqualität</translation>
    </message>
    <message>
        <source>Hide checks</source>
        <translation>Prüfungen ausblenden</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>Prüfungen anzeigen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Data quality: %1</source>
        <translation>Datenqualität: %1</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimPlanDialog</name>
    <message>
        <source>All passed</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Reclaim plan</source>
        <translation>Rücknahmeplan</translation>
    </message>
    <message>
        <source>Undo plan</source>
        <translation>Rückgängig-Plan</translation>
    </message>
    <message>
        <source>Gives the seats back as they were recorded. Nothing has been changed so far.</source>
        <translation>Gibt die Seats wie aufgezeichnet zurück. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What would be done, person by person. Nothing has been changed so far.</source>
        <translation>Was getan würde, Person für Person. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Plan exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>People of the plan</source>
        <translation>Personen des Plans</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, nach</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Schutzregeln</translation>
    </message>
    <message>
        <source>Frees a year</source>
        <translation>Wird jährlich frei</translation>
    </message>
    <message>
        <source>Costs a year again</source>
        <translation>Kostet wieder jährlich</translation>
    </message>
    <message>
        <source>Not yet saved</source>
        <translation>Noch nicht gespart</translation>
    </message>
    <message>
        <source>The seat is counted again as soon as it is given back.</source>
        <translation>Der Seat zählt wieder, sobald er zurückgegeben ist.</translation>
    </message>
    <message>
        <source>The invoice falls when the contract is reduced, usually at renewal.</source>
        <translation>Die Rechnung sinkt, wenn der Vertrag reduziert wird, meist bei der Verlängerung.</translation>
    </message>
    <message>
        <source>What else happens</source>
        <translation>Was sonst geschieht</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Change Zendesk</source>
        <translation>Zendesk ändern</translation>
    </message>
    <message>
        <source>Reading the account; this changes nothing…</source>
        <translation>Konto wird gelesen; das ändert nichts…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Nobody is notified by Seatkeeper.</source>
        <translation>Seatkeeper benachrichtigt niemanden.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) will be given back.</source>
        <translation>
            <numerusform>%n Seat wird zurückgegeben.</numerusform>
            <numerusform>%n Seats werden zurückgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the people will be reclaimed.</source>
        <translation>
            <numerusform>Bei %n der Personen wird der Seat zurückgenommen.</numerusform>
            <numerusform>Bei %n der Personen wird der Seat zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by a guard.</source>
        <translation>
            <numerusform>%n per Schutzregel zurückgehalten.</numerusform>
            <numerusform>%n per Schutzregel zurückgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n seat(s)</source>
        <translation>
            <numerusform>%n Seat zurückgeben</numerusform>
            <numerusform>%n Seats zurückgeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reclaim %n seat(s)</source>
        <translation>
            <numerusform>%n Seat zurücknehmen</numerusform>
            <numerusform>%n Seats zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One change a second, about %n second(s). You can stop after the current person.</source>
        <translation>
            <numerusform>Eine Änderung pro Sekunde, etwa %n Sekunde. Sie können nach der aktuellen Person anhalten.</numerusform>
            <numerusform>Eine Änderung pro Sekunde, etwa %n Sekunden. Sie können nach der aktuellen Person anhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dry run sends nothing but reading calls. Choose “Change Zendesk” to go on.</source>
        <translation>Ein Probelauf sendet nur Leseaufrufe. Wählen Sie „Zendesk ändern“, um fortzufahren.</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The plan was exported.</source>
        <translation>Der Plan wurde exportiert.</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Kostet pro Jahr</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimRunDialog</name>
    <message>
        <source>Given back later.</source>
        <translation>Später zurückgegeben.</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>People of the run</source>
        <translation>Personen des Laufs</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, nach</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>Nach dieser Person anhalten</translation>
    </message>
    <message>
        <source>Undo selected…</source>
        <translation>Auswahl rückgängig…</translation>
    </message>
    <message>
        <source>Undo all…</source>
        <translation>Alle rückgängig…</translation>
    </message>
    <message>
        <source>Stopping after the current person…</source>
        <translation>Hält nach der aktuellen Person an…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Select the people whose seats shall be given back.</source>
        <translation>Wählen Sie die Personen, deren Seats zurückgegeben werden sollen.</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>Im Hintergrund fortfahren</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 von %2 Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) freed and proved.</source>
        <translation>
            <numerusform>%n Seat freigegeben und belegt.</numerusform>
            <numerusform>%n Seats freigegeben und belegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) given back.</source>
        <translation>
            <numerusform>%n Seat zurückgegeben.</numerusform>
            <numerusform>%n Seats zurückgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n fehlgeschlagen.</numerusform>
            <numerusform>%n fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be proved.</source>
        <translation>
            <numerusform>%n nicht belegbar.</numerusform>
            <numerusform>%n nicht belegbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation>An Inhalt anpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordModel</name>
    <message>
        <source>%1, %2 rows, collapsed</source>
        <translation>%1, %2 Zeilen, eingeklappt</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 Zeilen</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Alle angezeigten auswählen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordView</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RelatedLists</name>
    <message>
        <source>Software Models</source>
        <translation>Softwaremodelle</translation>
    </message>
    <message>
        <source>Unrecognized Subscription Identifiers</source>
        <translation>Nicht erkannte Subscription-Kennungen</translation>
    </message>
    <message>
        <source>Scheduled Jobs</source>
        <translation>Geplante Jobs</translation>
    </message>
    <message>
        <source>Scheduled Job Results</source>
        <translation>Ergebnisse geplanter Jobs</translation>
    </message>
    <message>
        <source>Software Subscriptions</source>
        <translation>Software-Subscriptions</translation>
    </message>
    <message>
        <source>Subscription Identifier Exclusion Rules</source>
        <translation>Kennungs-Ausschlussregeln für Subscriptions</translation>
    </message>
    <message>
        <source>Subscription User Exclusion Rules</source>
        <translation>Benutzer-Ausschlussregeln für Subscriptions</translation>
    </message>
    <message>
        <source>Reclamation Rules</source>
        <translation>Rücknahmeregeln</translation>
    </message>
    <message>
        <source>Removal Candidates</source>
        <translation>Entfernungskandidaten</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Subscription Identifiers</source>
        <translation>Subscription-Kennungen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RelatedTabBar</name>
    <message>
        <source>Related lists</source>
        <translation>Zugehörige Listen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This list needs somebody.</source>
        <translation>Hier besteht Handlungsbedarf.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RepointDialog</name>
    <message>
        <source>Point a profile to “%1”</source>
        <translation>Profil auf „%1“ umstellen</translation>
    </message>
    <message>
        <source>The profile returns to Draft and must be validated and published again.</source>
        <translation>Das Profil wird wieder Entwurf und muss erneut geprüft und veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Integrationsprofil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Point the profile here</source>
        <translation>Profil hierher umstellen</translation>
    </message>
    <message>
        <source>“%1” uses this connection already.</source>
        <translation>„%1“ nutzt diese Verbindung bereits.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterErrorsDialog</name>
    <message>
        <source>Choose one row</source>
        <translation>Eine Zeile wählen</translation>
    </message>
    <message>
        <source>Rows that could not be taken</source>
        <translation>Zeilen, die nicht übernommen werden konnten</translation>
    </message>
    <message>
        <source>Rows of the last import</source>
        <translation>Zeilen des letzten Imports</translation>
    </message>
    <message>
        <source>Mend a row here, or mend the file and import it again.</source>
        <translation>Korrigieren Sie eine Zeile hier, oder korrigieren Sie die Datei und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Korrigieren…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Every row was taken</source>
        <translation>Jede Zeile wurde übernommen</translation>
    </message>
    <message>
        <source>Nothing is left to mend.</source>
        <translation>Es ist nichts mehr zu korrigieren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterImportDialog</name>
    <message>
        <source>Import a roster</source>
        <translation>Personalliste importieren</translation>
    </message>
    <message>
        <source>A CSV file of the company&apos;s people. It tells who has left, and whose manager and cost center a seat belongs to. It replaces the roster that is there.</source>
        <translation>Eine CSV-Datei mit den Personen der Firma. Sie sagt, wer ausgeschieden ist und zu welchem Vorgesetzten und welcher Kostenstelle ein Seat gehört. Sie ersetzt die vorhandene Personalliste.</translation>
    </message>
    <message>
        <source>Words for the employment status</source>
        <translation>Wörter für den Beschäftigungsstatus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>Personalliste importieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose a file to see what would come of it. Nothing changes before you import.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, was daraus würde. Vor dem Import ändert sich nichts.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>%1 rows read…</source>
        <translation>%1 Zeilen gelesen…</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Keine Spalte</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds the e-mail address; people are known by it.</source>
        <translation>Geben Sie an, welche Spalte die E-Mail-Adresse enthält; an ihr werden Personen erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be taken.</source>
        <translation>
            <numerusform>%n Person würde übernommen.</numerusform>
            <numerusform>%n Personen würden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n current subscription(s) are theirs.</source>
        <translation>
            <numerusform>%n aktuelle Subscription gehört ihnen.</numerusform>
            <numerusform>%n aktuelle Subscriptions gehören ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) belong to people who left.</source>
        <translation>
            <numerusform>%n bezahlter Seat gehört einer ausgeschiedenen Person.</numerusform>
            <numerusform>%n bezahlte Seats gehören ausgeschiedenen Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roster of %n person(s) is replaced.</source>
        <translation>
            <numerusform>Die Personalliste mit %n Person wird ersetzt.</numerusform>
            <numerusform>Die Personalliste mit %n Personen wird ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) was not understood; they do not count as having left.</source>
        <translation>
            <numerusform>Der Status von %n Person wurde nicht verstanden; sie gilt nicht als ausgeschieden.</numerusform>
            <numerusform>Der Status von %n Personen wurde nicht verstanden; sie gelten nicht als ausgeschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken; they are kept for you to mend.</source>
        <translation>
            <numerusform>%n Zeile kann nicht übernommen werden; sie bleibt zum Korrigieren erhalten.</numerusform>
            <numerusform>%n Zeilen können nicht übernommen werden; sie bleiben zum Korrigieren erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterPage</name>
    <message>
        <source>Roster</source>
        <translation>Personalliste</translation>
    </message>
    <message>
        <source>The company&apos;s people, from a CSV file. Whoever left and still has a paid seat is a leak.</source>
        <translation>Die Personen der Firma, aus einer CSV-Datei. Wer ausgeschieden ist und noch einen bezahlten Seat hat, ist ein Leck.</translation>
    </message>
    <message>
        <source>Name, e-mail, manager or cost center</source>
        <translation>Name, E-Mail, Vorgesetzter oder Kostenstelle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With a paid seat</source>
        <translation>Mit bezahltem Seat</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Personalliste importieren…</translation>
    </message>
    <message>
        <source>Forget the roster…</source>
        <translation>Personalliste löschen…</translation>
    </message>
    <message>
        <source>No roster is imported</source>
        <translation>Keine Personalliste importiert</translation>
    </message>
    <message>
        <source>Without one everything works, but nobody is known to have left. A CSV file with e-mail addresses and the employment status is enough.</source>
        <translation>Auch ohne sie funktioniert alles, aber von niemandem ist bekannt, dass er ausgeschieden ist. Eine CSV-Datei mit E-Mail-Adressen und dem Beschäftigungsstatus genügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the last import could not be taken.</source>
        <translation>
            <numerusform>%n Zeile des letzten Imports konnte nicht übernommen werden.</numerusform>
            <numerusform>%n Zeilen des letzten Imports konnten nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, imported %2.</source>
        <translation>„%1“, importiert %2.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Forget the roster?</source>
        <translation>Personalliste löschen?</translation>
    </message>
    <message>
        <source>Managers, cost centers and leavers are not known any more.</source>
        <translation>Vorgesetzte, Kostenstellen und Ausgeschiedene sind dann nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Candidates that were made of leavers stay. No user in Zendesk is changed.</source>
        <translation>Kandidaten, die aus Ausgeschiedenen entstanden, bleiben. Kein Benutzer in Zendesk wird geändert.</translation>
    </message>
    <message>
        <source>Forget roster</source>
        <translation>Personalliste löschen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterRecords</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Beschäftigungsstatus</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>In der Personalliste</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>Die Zeile</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleDialog</name>
    <message>
        <source>A rule proposes seats. Nothing happens in Zendesk before a person approves.</source>
        <translation>Eine Regel schlägt Seats vor. In Zendesk geschieht nichts, bevor eine Person genehmigt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Saving looks at the saved data again at once.</source>
        <translation>Speichern wertet die Daten sofort neu aus.</translation>
    </message>
    <message>
        <source>Edit reclamation rule</source>
        <translation>Rücknahmeregel bearbeiten</translation>
    </message>
    <message>
        <source>New reclamation rule</source>
        <translation>Neue Rücknahmeregel</translation>
    </message>
    <message>
        <source>Saving, and looking at the saved data again…</source>
        <translation>Die Regel wird gespeichert, die gespeicherten Daten werden neu ausgewertet…</translation>
    </message>
    <message>
        <source>Looking at the saved data before saving…</source>
        <translation>Die gespeicherten Daten werden vor dem Speichern geprüft…</translation>
    </message>
    <message>
        <source>A condition that leaves nobody out?</source>
        <translation>Eine Bedingung, die niemanden auslässt?</translation>
    </message>
    <message>
        <source>Nothing changes in Zendesk: a rule proposes, a person decides.</source>
        <translation>In Zendesk ändert sich nichts: Eine Regel schlägt vor, eine Person entscheidet.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>The rule was changed and is not saved.</source>
        <translation>Die Regel wurde geändert und ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleEffectView</name>
    <message>
        <source>What the rule would do</source>
        <translation>Was die Regel täte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Mit ihr</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>Betrag pro Jahr</translation>
    </message>
    <message>
        <source>The saved data could not be asked. %1</source>
        <translation>Die gespeicherten Daten ließen sich nicht abfragen. %1</translation>
    </message>
    <message>
        <source>The numbers follow once what is marked is mended.</source>
        <translation>Die Zahlen folgen, sobald das Markierte behoben ist.</translation>
    </message>
    <message>
        <source>Looking at the saved data…</source>
        <translation>Die gespeicherten Daten werden ausgewertet…</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. The numbers follow after the first refresh.</source>
        <translation>Noch wurde nichts heruntergeladen. Die Zahlen folgen nach der ersten Aktualisierung.</translation>
    </message>
    <message>
        <source>Switched off, the rule proposes nobody.</source>
        <translation>Ausgeschaltet schlägt die Regel niemanden vor.</translation>
    </message>
    <message>
        <source>Nobody enters and nobody leaves: the same people are proposed as now.</source>
        <translation>Niemand kommt hinzu, und niemand fällt weg: Es werden dieselben Personen vorgeschlagen wie jetzt.</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>Who enters with this rule</source>
        <translation>Wer mit dieser Regel hinzukommt</translation>
    </message>
    <message>
        <source>Who leaves with it</source>
        <translation>Wer mit ihr wegfällt</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Where two rules look at the same seat, the one with the smaller number decides.</source>
        <translation>Wenn zwei Regeln denselben Seat betreffen, entscheidet die mit der kleineren Zahl.</translation>
    </message>
    <message>
        <source>Whom it looks at</source>
        <translation>Wen sie betrachtet</translation>
    </message>
    <message>
        <source>Software models</source>
        <translation>Softwaremodelle</translation>
    </message>
    <message>
        <source>When none is chosen, it looks at all of them.</source>
        <translation>Wenn keines gewählt ist, betrachtet sie alle.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Only seats that meet it are looked at. In texts * stands for any letters and ? for one.</source>
        <translation>Nur Seats, die sie erfüllen, werden betrachtet. In Texten steht * für beliebige Zeichen und ? für eines.</translation>
    </message>
    <message>
        <source>Protected people</source>
        <translation>Geschützte Personen</translation>
    </message>
    <message>
        <source>E-mail addresses or Zendesk ids, one in each line. The rule never proposes them.</source>
        <translation>E-Mail-Adressen oder Zendesk-IDs, eine je Zeile. Die Regel schlägt sie nie vor.</translation>
    </message>
    <message>
        <source>When it proposes a seat</source>
        <translation>Wann sie einen Seat vorschlägt</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>A seat is proposed once it was idle for so many whole days.</source>
        <translation>Ein Seat wird vorgeschlagen, sobald er so viele ganze Tage inaktiv war.</translation>
    </message>
    <message>
        <source>Threshold in days</source>
        <translation>Schwelle in Tagen</translation>
    </message>
    <message>
        <source> days since assigned</source>
        <translation> Tage seit Zuweisung</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Schonfrist</translation>
    </message>
    <message>
        <source>New accounts are left in peace for so long.</source>
        <translation>So lange werden neue Konten in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>Grace for new accounts in days</source>
        <translation>Schonfrist für neue Konten in Tagen</translation>
    </message>
    <message>
        <source>Propose seats that were never used</source>
        <translation>Nie genutzte Seats vorschlagen</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>Signale, die zählen</translation>
    </message>
    <message>
        <source>A person is idle only if every one of them is older than the threshold.</source>
        <translation>Inaktiv ist eine Person nur, wenn jedes davon älter als die Schwelle ist.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>What it proposes</source>
        <translation>Was sie vorschlägt</translation>
    </message>
    <message>
        <source>Light agent if the account has that role, else end user</source>
        <translation>Light Agent, wenn das Konto die Rolle hat, sonst Endbenutzer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>A person may choose another one for each candidate. Suspending alone frees no seat.</source>
        <translation>Für jeden Kandidaten kann ein Mensch etwas anderes wählen. Sperren allein gibt keinen Seat frei.</translation>
    </message>
    <message>
        <source>Look for open tickets first, so that they can be reassigned</source>
        <translation>Zuerst nach offenen Tickets sehen, damit sie neu zugewiesen werden können</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Tell the person before, and wait for an answer</source>
        <translation>Der Person vorher Bescheid geben und auf eine Antwort warten</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Zeit zum Antworten</translation>
    </message>
    <message>
        <source>No answer never reclaims by itself: the candidate goes to the assignment group.</source>
        <translation>Ohne Antwort wird nie von selbst zurückgenommen: Der Kandidat geht an die Zuweisungsgruppe.</translation>
    </message>
    <message>
        <source>Assignment group</source>
        <translation>Zuweisungsgruppe</translation>
    </message>
    <message>
        <source>Who approves what the rule proposes.</source>
        <translation>Wer genehmigt, was die Regel vorschlägt.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleRecords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Inaktive Tage</translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation>Tage Schonfrist</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Light agent, else end user</source>
        <translation>Light Agent, sonst Endbenutzer</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RulesList</name>
    <message>
        <source>Reclamation Rules</source>
        <translation>Rücknahmeregeln</translation>
    </message>
    <message>
        <source>Which seats are proposed for reclaim. A rule proposes; a person decides.</source>
        <translation>Welche Seats zur Rücknahme vorgeschlagen werden. Eine Regel schlägt vor; eine Person entscheidet.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Choose one rule</source>
        <translation>Eine Regel wählen</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>No reclamation rules</source>
        <translation>Keine Rücknahmeregeln</translation>
    </message>
    <message>
        <source>Publishing a profile makes its first rule.</source>
        <translation>Das Veröffentlichen eines Profils legt seine erste Regel an.</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RunRecords</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Integrationsprofil</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Seats freed</source>
        <translation>Freie Seats</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RunsList</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Every reclaim and every undo, person by person, with what was read back.</source>
        <translation>Jede Rücknahme und jedes Rückgängig, Person für Person, mit dem erneut Gelesenen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose one run</source>
        <translation>Einen Lauf wählen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>An undo cannot be undone; reclaim again</source>
        <translation>Rückgängig ist endgültig; erneut zurücknehmen</translation>
    </message>
    <message>
        <source>Settle open runs</source>
        <translation>Offene Läufe klären</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Approve removal candidates first, then reclaim them.</source>
        <translation>Genehmigen Sie zuerst Entfernungskandidaten, dann nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <source>No run was left open.</source>
        <translation>Kein Lauf war offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) settled by reading the account.</source>
        <translation>
            <numerusform>%n Lauf durch Lesen des Kontos geklärt.</numerusform>
            <numerusform>%n Läufe durch Lesen des Kontos geklärt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SearchField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SeatRecords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Inaktive Tage</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>Betrag pro Jahr</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>By the sign-in alone</source>
        <translation>Nur durch die Anmeldung</translation>
    </message>
    <message>
        <source>Every counting signal</source>
        <translation>Jedes zählende Signal</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SeatsDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The %1 that are idle for the longest of %2.</source>
        <translation>Die %1 am längsten Inaktiven von %2.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Limits of a run</source>
        <translation>Grenzen eines Laufs</translation>
    </message>
    <message>
        <source>Type the number back above</source>
        <translation>Anzahl eintippen bei mehr als</translation>
    </message>
    <message>
        <source> people in a run</source>
        <translation> Personen in einem Lauf</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source> % of a role or group</source>
        <translation> % einer Rolle oder Gruppe</translation>
    </message>
    <message>
        <source>but always allow</source>
        <translation>aber immer erlauben</translation>
    </message>
    <message>
        <source> people</source>
        <translation> Personen</translation>
    </message>
    <message>
        <source>Keep at least</source>
        <translation>Mindestens behalten</translation>
    </message>
    <message>
        <source> people in each group</source>
        <translation> Personen in jeder Gruppe</translation>
    </message>
    <message>
        <source>Never, and not today</source>
        <translation>Nie, und nicht heute</translation>
    </message>
    <message>
        <source>One e-mail address or Zendesk id a line</source>
        <translation>Eine E-Mail-Adresse oder Zendesk-ID pro Zeile</translation>
    </message>
    <message>
        <source>Protected people</source>
        <translation>Geschützte Personen</translation>
    </message>
    <message>
        <source>One day a line, such as 2026-12-24</source>
        <translation>Ein Tag pro Zeile, etwa 2026-12-24</translation>
    </message>
    <message>
        <source>Blackout dates</source>
        <translation>Sperrtage</translation>
    </message>
    <message>
        <source>Not a day: %1</source>
        <translation>Kein Tag: %1</translation>
    </message>
    <message>
        <source>Mend the blackout dates first</source>
        <translation>Korrigieren Sie zuerst die Sperrtage</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Every later plan respects it.</source>
        <translation>Jeder spätere Plan beachtet es.</translation>
    </message>
    <message>
        <source>What every reclaim must respect, and what a seat costs where no purchase is known.</source>
        <translation>Was jede Rücknahme beachten muss und was ein Seat kostet, wenn kein Kauf bekannt ist.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SetupWizard</name>
    <message>
        <source>Connect Zendesk</source>
        <translation>Zendesk verbinden</translation>
    </message>
    <message>
        <source>Welcome and minimal permissions</source>
        <translation>Willkommen und minimale Rechte</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth-Client</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Integrationsprofil</translation>
    </message>
    <message>
        <source>Connection and credential</source>
        <translation>Verbindung und Anmeldedaten</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Speichern und verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Zendesk %1</source>
        <translation>Zendesk %1</translation>
    </message>
    <message>
        <source>Draft saved at %1. You can leave at any step and resume here.</source>
        <translation>Entwurf um %1 gespeichert. Sie können jederzeit unterbrechen und hier fortfahren.</translation>
    </message>
    <message>
        <source>First rule</source>
        <translation>Erste Regel</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SignInPanel</name>
    <message>
        <source>Sign in for reclaim…</source>
        <translation>Für Rücknahme anmelden…</translation>
    </message>
    <message>
        <source>Create and Get OAuth Token</source>
        <translation>OAuth-Token anlegen und abrufen</translation>
    </message>
    <message>
        <source>Keep the sign-in for this run only (nothing is stored in the keychain)</source>
        <translation>Anmeldung nur für diesen Lauf behalten (nichts wird im Schlüsselbund gespeichert)</translation>
    </message>
    <message>
        <source>The browser runs on another computer: I will paste the address at which it ends</source>
        <translation>Der Browser läuft auf einem anderen Computer: Ich füge die Adresse ein, bei der er endet</translation>
    </message>
    <message>
        <source>sign-in link</source>
        <translation>Anmeldelink</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Address at which the browser ended</source>
        <translation>Adresse, bei der der Browser endete</translation>
    </message>
    <message>
        <source>The address at which the browser ended</source>
        <translation>Die Adresse, bei der der Browser endete</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse nutzen</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>Der Browser ließ sich nicht öffnen. Kopieren Sie stattdessen den Link.</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>Angemeldet als %1, %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Preparing the sign-in…</source>
        <translation>Anmeldung wird vorbereitet…</translation>
    </message>
    <message>
        <source>Waiting for Zendesk in your browser…</source>
        <translation>Warten auf Zendesk in Ihrem Browser…</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it by hand.</source>
        <translation>Der Browser ließ sich nicht öffnen. Kopieren Sie den Link und öffnen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>Waiting for Zendesk in your browser… %1:%2 left</source>
        <translation>Warten auf Zendesk in Ihrem Browser… noch %1:%2</translation>
    </message>
    <message>
        <source>The sign-in was cancelled; nothing was stored.</source>
        <translation>Die Anmeldung wurde abgebrochen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>No answer came from the browser. If it shows an error page, compare the identifier and the redirect URLs with those in Zendesk; each must be the same to the letter.</source>
        <translation>Vom Browser kam keine Antwort. Zeigt er eine Fehlerseite, vergleichen Sie Kennung und Weiterleitungs-URLs mit denen in Zendesk; sie müssen exakt übereinstimmen.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SplitRoleDialog</name>
    <message>
        <source>Split a custom role off</source>
        <translation>Eigene Rolle abtrennen</translation>
    </message>
    <message>
        <source>The people of the role become an identifier of their own, so that they can be priced and licensed apart from the other agents. Candidates, exclusions and rules follow at once, and every later refresh keeps to it.</source>
        <translation>Die Personen der Rolle werden zu einer eigenen Kennung, damit sie getrennt von den übrigen Agents bepreist und lizenziert werden können. Kandidaten, Ausschlüsse und Regeln folgen sofort, und jede spätere Aktualisierung hält sich daran.</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Angepasste Rolle</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Softwaremodell</translation>
    </message>
    <message>
        <source>Choose a model, or type the name of a new one. A new one starts with the price of the agents.</source>
        <translation>Wählen Sie ein Modell oder geben Sie den Namen eines neuen ein. Ein neues beginnt mit dem Preis der Agents.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Split role off</source>
        <translation>Rolle abtrennen</translation>
    </message>
    <message>
        <source>The account has no custom agent role that could be split off.</source>
        <translation>Das Konto hat keine eigene Agent-Rolle, die sich abtrennen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) become %1.</source>
        <translation>
            <numerusform>%n Subscription wird zu %1.</numerusform>
            <numerusform>%n Subscriptions werden zu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model is needed.</source>
        <translation>Ein Modell ist nötig.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StartPage</name>
    <message>
        <source>Find the seats nobody needs</source>
        <translation>Die Seats finden, die niemand braucht</translation>
    </message>
    <message>
        <source>Seatkeeper finds the Zendesk seats a company pays for and nobody needs, proves it, takes them back when a person approves, and can give every one of them back.</source>
        <translation>Seatkeeper findet die Zendesk-Seats, die eine Firma bezahlt und niemand braucht, belegt es, nimmt sie nach Genehmigung durch eine Person zurück und kann jeden davon zurückgeben.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Zuerst ausprobieren</translation>
    </message>
    <message>
        <source>A complete simulated Zendesk account inside the program: no network, no account, nothing to lose.</source>
        <translation>Ein vollständig simuliertes Zendesk-Konto im Programm: kein Netz, kein Konto, nichts zu verlieren.</translation>
    </message>
    <message>
        <source>Explore a demo account</source>
        <translation>Demokonto erkunden</translation>
    </message>
    <message>
        <source>Use your own account</source>
        <translation>Eigenes Konto nutzen</translation>
    </message>
    <message>
        <source>Connect Zendesk…</source>
        <translation>Zendesk verbinden…</translation>
    </message>
    <message>
        <source>Does your account not allow OAuth yet?</source>
        <translation>Lässt Ihr Konto OAuth noch nicht zu?</translation>
    </message>
    <message>
        <source>Import a team-member export…</source>
        <translation>Teammitglieder-Export importieren…</translation>
    </message>
    <message>
        <source>Seven short steps with an OAuth client of your own. Reading only, until you approve a reclaim.</source>
        <translation>Sieben kurze Schritte mit einem eigenen OAuth-Client. Es wird nur gelesen, bis Sie eine Rücknahme genehmigen.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StatusStrip</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop what runs now</source>
        <translation>Laufendes anhalten</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>Letzte Aktualisierung: %1</translation>
    </message>
    <message>
        <source>Never refreshed</source>
        <translation>Nie aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 von etwa %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SubscriptionRecords</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>Subscription-Kennung</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Softwaremodell</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Ausgeschlossen durch</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten pro Jahr</translation>
    </message>
    <message>
        <source>unrecognized</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Beschäftigungsstatus</translation>
    </message>
    <message>
        <source>%1, excluded: it is in no sum</source>
        <translation>%1, ausgeschlossen: in keiner Summe enthalten</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SubscriptionsList</name>
    <message>
        <source>Choose one person</source>
        <translation>Eine Person wählen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Software Subscriptions</source>
        <translation>Software-Subscriptions</translation>
    </message>
    <message>
        <source>All team members; the filled seat is a paid one.</source>
        <translation>Alle Teammitglieder; der gefüllte Seat ist ein bezahlter.</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Name, E-Mail oder ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Paid seats</source>
        <translation>Bezahlte Seats</translation>
    </message>
    <message>
        <source>Idle 60+ days</source>
        <translation>60+ Tage inaktiv</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nie angemeldet</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Paid light agents</source>
        <translation>Bezahlte Light Agents</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Costs %1 a year</source>
        <translation>Kostet %1 im Jahr</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>Open in Zendesk</source>
        <translation>In Zendesk öffnen</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausschließen…</translation>
    </message>
    <message>
        <source>Nothing downloaded yet</source>
        <translation>Noch nichts heruntergeladen</translation>
    </message>
    <message>
        <source>Publish a profile, or refresh it, to see who holds which seat.</source>
        <translation>Veröffentlichen oder aktualisieren Sie ein Profil, um zu sehen, wer welchen Seat hat.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Personalliste</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::TeamImportDialog</name>
    <message>
        <source>Import a newer list into “%1”</source>
        <translation>Eine neuere Liste in „%1“ importieren</translation>
    </message>
    <message>
        <source>Import a team-member export</source>
        <translation>Teammitglieder-Export importieren</translation>
    </message>
    <message>
        <source>In Zendesk&apos;s Admin Center open People &gt; Team members, choose Export and import the file here. It needs no OAuth. Only the sign-in is known from it, and no seat can be taken back.</source>
        <translation>Öffnen Sie im Zendesk Admin Center Personen &gt; Teammitglieder, wählen Sie „Exportieren“ und importieren Sie die Datei hier. Dafür ist kein OAuth nötig. Daraus ist nur die Anmeldung bekannt, und kein Seat kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>What the Support roles stand for</source>
        <translation>Wofür die Support-Rollen stehen</translation>
    </message>
    <message>
        <source>That many people really are gone</source>
        <translation>So viele Personen sind wirklich weg</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Kontoadresse</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geben Sie dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>Type the address of the account, such as acme.zendesk.com.</source>
        <translation>Geben Sie die Adresse des Kontos ein, etwa acme.zendesk.com.</translation>
    </message>
    <message>
        <source>Choose the exported file.</source>
        <translation>Wählen Sie die exportierte Datei.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>%1 rows read…</source>
        <translation>%1 Zeilen gelesen…</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team member(s).</source>
        <translation>
            <numerusform>%n Teammitglied.</numerusform>
            <numerusform>%n Teammitglieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s).</source>
        <translation>
            <numerusform>%n bezahlter Seat.</numerusform>
            <numerusform>%n bezahlte Seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n seat(s) nobody knows whether they are paid, until you say what the role stands for.</source>
        <translation>
            <numerusform>Bei %n Seat ist nicht bekannt, ob er bezahlt ist, bis Sie angeben, wofür die Rolle steht.</numerusform>
            <numerusform>Bei %n Seats ist nicht bekannt, ob sie bezahlt sind, bis Sie angeben, wofür die Rolle steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 gone since the last import.</source>
        <translation>%1 hinzugekommen, %2 geändert, %3 weggefallen seit dem letzten Import.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read. A list with holes would make people look gone, so nothing is imported before they are mended.</source>
        <translation>
            <numerusform>%n Zeile ist nicht lesbar. In einer Liste mit Lücken sähen Personen wie ausgeschieden aus; daher wird nichts importiert, bevor sie korrigiert ist.</numerusform>
            <numerusform>%n Zeilen sind nicht lesbar. In einer Liste mit Lücken sähen Personen wie ausgeschieden aus; daher wird nichts importiert, bevor sie korrigiert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The last list had %n person(s). An export that was cut off looks like this.</source>
        <translation>
            <numerusform>Die letzte Liste hatte %n Person. Ein abgeschnittener Export sieht so aus.</numerusform>
            <numerusform>Die letzte Liste hatte %n Personen. Ein abgeschnittener Export sieht so aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date in the future; it counts as today.</source>
        <translation>
            <numerusform>%n Zeile hat ein Datum in der Zukunft; es zählt als heute.</numerusform>
            <numerusform>%n Zeilen haben ein Datum in der Zukunft; es zählt als heute.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest date in the file is %1: the list is old, and people look more idle than they are.</source>
        <translation>Das neueste Datum in der Datei ist %1: Die Liste ist alt, und Personen wirken inaktiver, als sie sind.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Not known, without a price</source>
        <translation>Nicht bekannt, ohne Preis</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Kein Seat</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ValidatePage</name>
    <message>
        <source>Validate the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Each line says what was tried, what is lost without it, and how to mend it.</source>
        <translation>Jede Zeile nennt, was versucht wurde, was ohne sie fehlt und wie es zu beheben ist.</translation>
    </message>
    <message>
        <source>Next opens when the checks are done.</source>
        <translation>„Weiter“ wird aktiv, sobald die Prüfungen fertig sind.</translation>
    </message>
    <message>
        <source>Next opens when the connection was validated.</source>
        <translation>„Weiter“ wird aktiv, sobald die Verbindung geprüft ist.</translation>
    </message>
    <message>
        <source>Next opens when no line is red: %1.</source>
        <translation>„Weiter“ wird aktiv, sobald keine Zeile rot ist: %1.</translation>
    </message>
    <message>
        <source>Only reading calls were sent; nothing was changed in Zendesk.</source>
        <translation>Nur Leseaufrufe wurden gesendet; in Zendesk wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ValidationPanel</name>
    <message>
        <source>the report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in for reclaim…</source>
        <translation>Für Rücknahme anmelden…</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <translation>
            <numerusform>%n eingeschränkt</numerusform>
            <numerusform>%n eingeschränkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checked at %1; nothing was changed</source>
        <translation>Geprüft um %1; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WelcomePage</name>
    <message>
        <source>Connect a Zendesk account</source>
        <translation>Zendesk-Konto verbinden</translation>
    </message>
    <message>
        <source>Minimal permissions</source>
        <translation>Minimale Rechte</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>Was Sie wissen sollten</translation>
    </message>
    <message>
        <source>A Zendesk administrator creates an OAuth client in your account once. The next step shows every value to type there.</source>
        <translation>Ein Zendesk-Administrator legt einmal einen OAuth-Client in Ihrem Konto an. Der nächste Schritt zeigt alle Werte dafür.</translation>
    </message>
    <message>
        <source>Everything that is downloaded stays on this computer. Tokens are kept in its keychain and go to your Zendesk account only.</source>
        <translation>Alles Heruntergeladene bleibt auf diesem Computer. Tokens liegen in seinem Schlüsselbund und gehen nur an Ihr Zendesk-Konto.</translation>
    </message>
    <message>
        <source>Connecting and validating change nothing in Zendesk. A seat is taken back only after a person approved it.</source>
        <translation>Verbinden und Prüfen ändern nichts in Zendesk. Ein Seat wird erst nach Genehmigung durch eine Person zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing has been sent to Zendesk yet.</source>
        <translation>Noch wurde nichts an Zendesk gesendet.</translation>
    </message>
    <message>
        <source>Seven short steps. You can leave at any of them and go on later; nothing is lost.</source>
        <translation>Sieben kurze Schritte. Sie können bei jedem aufhören und später weitermachen; nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WhatIfPage</name>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Move anything here: nothing changes until you save it as the rule.</source>
        <translation>Verstellen Sie hier alles nach Belieben: Nichts ändert sich, bis Sie es als Regel speichern.</translation>
    </message>
    <message>
        <source>Reset to the rule</source>
        <translation>Auf die Regel zurücksetzen</translation>
    </message>
    <message>
        <source>Save as rule…</source>
        <translation>Als Regel speichern…</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. After the first refresh of a published profile the seats stand here.</source>
        <translation>Noch nichts heruntergeladen. Nach der ersten Aktualisierung eines veröffentlichten Profils stehen die Seats hier.</translation>
    </message>
    <message>
        <source>Nothing was turned: this is the rule as it is saved.</source>
        <translation>Nichts wurde verstellt: Das ist die Regel, wie sie gespeichert ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation>Was-wäre-wenn: %1</translation>
    </message>
    <message>
        <source>This rule is switched off: it proposes nobody now.</source>
        <translation>Diese Regel ist ausgeschaltet: Sie schlägt jetzt niemanden vor.</translation>
    </message>
    <message>
        <source>The numbers show what it would propose; saving switches it on.</source>
        <translation>Die Zahlen zeigen, was sie vorschlagen würde; Speichern schaltet sie ein.</translation>
    </message>
    <message numerus="yes">
        <source>Idle %n day(s)</source>
        <translation>
            <numerusform>%n Tag inaktiv</numerusform>
            <numerusform>%n Tage inaktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>A new rule “%1” is made.</source>
        <translation>Eine neue Regel „%1“ wird angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) enter: they become candidates.</source>
        <translation>
            <numerusform>%n Seat kommt hinzu: Er wird zum Kandidaten.</numerusform>
            <numerusform>%n Seats kommen hinzu: Sie werden zu Kandidaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) leave: those that nobody approved yet are closed as skipped.</source>
        <translation>
            <numerusform>%n Seat fällt weg: Hat ihn noch niemand genehmigt, wird er als übersprungen geschlossen.</numerusform>
            <numerusform>%n Seats fallen weg: Die noch nicht genehmigten werden als übersprungen geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as rule</source>
        <translation>Als Regel speichern</translation>
    </message>
    <message>
        <source>Save as rule “%1”</source>
        <translation>Als Regel „%1“ speichern</translation>
    </message>
    <message>
        <source>Nothing changes in Zendesk: a rule proposes, a person decides.</source>
        <translation>In Zendesk ändert sich nichts: Eine Regel schlägt vor, eine Person entscheidet.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>The rule “%1” is saved.</source>
        <translation>Die Regel „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The saved data were looked at again; the candidates are up to date.</source>
        <translation>Die gespeicherten Daten wurden neu ausgewertet; die Kandidaten sind aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>Candidates at %n day(s)</source>
        <translation>
            <numerusform>Kandidaten bei %n Tag</numerusform>
            <numerusform>Kandidaten bei %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who enters at %n day(s)</source>
        <translation>
            <numerusform>Wer bei %n Tag hinzukommt</numerusform>
            <numerusform>Wer bei %n Tagen hinzukommt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who leaves at %n day(s)</source>
        <translation>
            <numerusform>Wer bei %n Tag wegfällt</numerusform>
            <numerusform>Wer bei %n Tagen wegfällt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WhatIfPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Potential savings a year</source>
        <translation>Mögliche Ersparnis pro Jahr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Kommen hinzu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Fallen weg</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Inaktive Tage</translation>
    </message>
    <message>
        <source>Not idle</source>
        <translation>Nicht inaktiv</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Fällt weg</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Seats by idle days</source>
        <translation>Seats nach inaktiven Tagen</translation>
    </message>
    <message>
        <source>Threshold in days</source>
        <translation>Schwelle in Tagen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>Signale, die zählen</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Propose never-used seats</source>
        <translation>Nie genutzte Seats vorschlagen</translation>
    </message>
    <message>
        <source>Grace for new accounts</source>
        <translation>Schonfrist für neue Konten</translation>
    </message>
    <message>
        <source>known after the first refresh</source>
        <translation>nach der Aktualisierung</translation>
    </message>
    <message>
        <source>as many as now</source>
        <translation>so viele wie jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n more than now (%1)</source>
        <translation>
            <numerusform>%n mehr als jetzt (%1)</numerusform>
            <numerusform>%n mehr als jetzt (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than now (%1)</source>
        <translation>
            <numerusform>%n weniger als jetzt (%1)</numerusform>
            <numerusform>%n weniger als jetzt (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>by the saved rules: %1</source>
        <translation>nach den gespeicherten Regeln: %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>as much as now</source>
        <translation>so viel wie jetzt</translation>
    </message>
    <message>
        <source>%1 more than now</source>
        <translation>%1 mehr als jetzt</translation>
    </message>
    <message>
        <source>%1 less than now</source>
        <translation>%1 weniger als jetzt</translation>
    </message>
    <message>
        <source>nobody leaves</source>
        <translation>niemand fällt weg</translation>
    </message>
    <message>
        <source>idle for %1 or less</source>
        <translation>höchstens %1 inaktiv</translation>
    </message>
    <message>
        <source>nobody enters</source>
        <translation>niemand kommt hinzu</translation>
    </message>
    <message>
        <source>below %1: %2 proved, %3 by sign-in alone</source>
        <translation>unter %1: %2 belegt, %3 nur durch Anmeldung</translation>
    </message>
    <message>
        <source>idle for fewer than %1</source>
        <translation>weniger als %1 inaktiv</translation>
    </message>
    <message>
        <source>grace is %1, not %2</source>
        <translation>Schonfrist ist %1, nicht %2</translation>
    </message>
    <message>
        <source>who are not proposed now</source>
        <translation>die jetzt nicht vorgeschlagen werden</translation>
    </message>
    <message numerus="yes">
        <source>Idle days of %n paid seat(s)</source>
        <translation>
            <numerusform>Inaktive Tage von %n bezahltem Seat</numerusform>
            <numerusform>Inaktive Tage von %n bezahlten Seats</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Fallen weg</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message numerus="yes">
        <source>known of %n seat(s)</source>
        <translation>
            <numerusform>bei %n Seat bekannt</numerusform>
            <numerusform>bei %n Seats bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Seat</numerusform>
            <numerusform>%n Seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded seat(s) are left out.</source>
        <translation>
            <numerusform>%n ausgeschlossener Seat ist nicht enthalten.</numerusform>
            <numerusform>%n ausgeschlossene Seats sind nicht enthalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WindowDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WindowSession</name>
    <message>
        <source>Integration Profiles</source>
        <translation>Integrationsprofile</translation>
    </message>
    <message>
        <source>Connect accounts, validate and publish them, and look at everything that belongs to one.</source>
        <translation>Konten verbinden, prüfen und veröffentlichen sowie alles ansehen, was dazugehört.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Who holds which seat and how active each person really is. Click a person to see the evidence.</source>
        <translation>Wer welchen Seat hat und wie aktiv jede Person wirklich ist. Ein Klick auf eine Person zeigt die Nachweise.</translation>
    </message>
    <message>
        <source>Reclamation</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Decide with Approve, Keep, Postpone, Exclude or Skip. “Reclaim approved…” shows the plan first.</source>
        <translation>Jeden Kandidaten genehmigen, behalten, zurückstellen, ausschließen oder überspringen. „Genehmigte zurücknehmen…“ zeigt erst den Plan.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>A rule proposes seats: threshold, grace, signals that count, proposed action.</source>
        <translation>Eine Regel schlägt Seats vor: Schwelle, Schonfrist, zählende Signale, vorgeschlagene Aktion.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Every run with its outcome for each person. Undo gives seats back.</source>
        <translation>Jeder Lauf mit seinem Ergebnis für jede Person. Rückgängig gibt Seats zurück.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>What runs by itself and what came of it.</source>
        <translation>Was von selbst läuft und was dabei herauskam.</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Who did what and when. Verify walks the whole chain.</source>
        <translation>Wer wann was getan hat. „Verifizieren“ prüft die ganze Kette.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Guard limits, protected people and blackout dates.</source>
        <translation>Grenzen der Schutzregeln, geschützte Personen und Sperrtage.</translation>
    </message>
    <message>
        <source>&amp;Connect Zendesk…</source>
        <translation>&amp;Zendesk verbinden…</translation>
    </message>
    <message>
        <source>&amp;Take the last decision back</source>
        <translation>&amp;Letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Leave the demo account</source>
        <translation>Demokonto &amp;verlassen</translation>
    </message>
    <message>
        <source>Explore a &amp;demo account</source>
        <translation>&amp;Demokonto erkunden</translation>
    </message>
    <message>
        <source>Settling open runs</source>
        <translation>Offene Läufe werden geklärt</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo account could not start</source>
        <translation>Das Demokonto konnte nicht starten</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist im Gange</translation>
    </message>
    <message>
        <source>Closing stops it after the current person. What is done stays done and is recorded.</source>
        <translation>Schließen hält ihn nach der aktuellen Person an. Erledigtes bleibt und ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>The next start settles anything that is left open by reading the account.</source>
        <translation>Der nächste Start klärt alles Offene durch Lesen des Kontos.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Seat Leaks</source>
        <translation>Seat-Lecks</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake, why, and what mends it. Import a roster to find people who left.</source>
        <translation>Seats, die versehentlich bezahlt werden, warum und was es behebt. Importieren Sie eine Personalliste, um Ausgeschiedene zu finden.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>What another threshold, grace or other signals would give, on the saved data.</source>
        <translation>Was eine andere Schwelle, Schonfrist oder andere Signale ergäben, auf den gespeicherten Daten.</translation>
    </message>
</context>
</TS>
