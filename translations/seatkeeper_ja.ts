<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>seatkeeper::EvidenceText</name>
    <message numerus="yes">
        <source>Never used, assigned %n day(s) ago; rule “%1” proposes seats from %2 days on.</source>
        <translation>
            <numerusform>割り当てから %n 日間、一度も使用されていません。ルール「%1」は %2 日以上でシートを提案します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s); rule “%1” proposes seats from %2 days on.</source>
        <translation>
            <numerusform>%n 日間アクティビティがありません。ルール「%1」は %2 日以上でシートを提案します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never used so far, assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.</source>
        <translation>
            <numerusform>割り当てから %n 日間、まだ一度も使用されていません。ルール「%1」は %2 日間待ちます（%3 まで）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.</source>
        <translation>
            <numerusform>割り当てから %n 日です。ルール「%1」は %2 日間待ちます（%3 まで）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: today; rule “%2” proposes seats from %3 days on, this one not before %4.</source>
        <translation>%1: 今日。ルール「%2」は %3 日以上でシートを提案します。このシートは %4 より前には提案されません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) ago; rule “%2” proposes seats from %3 days on, this one not before %4.</source>
        <translation>
            <numerusform>%1: %n 日前。ルール「%2」は %3 日以上でシートを提案します。このシートは %4 より前には提案されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” is switched off.</source>
        <translation>ルール「%1」は無効です。</translation>
    </message>
    <message>
        <source>Rule “%1” is for other software models.</source>
        <translation>ルール「%1」は別のソフトウェアモデルを対象としています。</translation>
    </message>
    <message>
        <source>The condition of rule “%1” does not hit.</source>
        <translation>ルール「%1」の条件に一致しません。</translation>
    </message>
    <message>
        <source>The condition of rule “%1” cannot be read, so it hits nobody; edit the rule.</source>
        <translation>ルール「%1」の条件を解釈できないため、誰にも一致しません。ルールを編集してください。</translation>
    </message>
    <message>
        <source>Never used, and rule “%1” leaves such seats out.</source>
        <translation>一度も使用されていませんが、ルール「%1」はこのようなシートを対象外とします。</translation>
    </message>
    <message>
        <source>Rule “%1” protects this person.</source>
        <translation>ルール「%1」がこのユーザーを保護しています。</translation>
    </message>
    <message>
        <source>No rule looks at this seat.</source>
        <translation>このシートを対象とするルールはありません。</translation>
    </message>
    <message>
        <source>The exclusion “%1” keeps this person out of counts, money and reclaim.</source>
        <translation>除外ルール「%1」により、このユーザーは件数、金額、回収の対象外です。</translation>
    </message>
    <message>
        <source>This is no paid seat, so there is nothing to take back.</source>
        <translation>有料シートではないため、回収するものはありません。</translation>
    </message>
    <message>
        <source>Whether this seat is paid is unknown, and nobody is proposed on a guess.</source>
        <translation>このシートが有料かどうかわかりません。推測で誰かが提案されることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The account is %n day(s) old; rule “%1” leaves accounts alone for %2 days, until %3.</source>
        <translation>
            <numerusform>アカウントの経過日数は %n 日です。ルール「%1」は %2 日間アカウントを対象にしません（%3 まで）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept or given back not long ago; not proposed again before %1.</source>
        <translation>最近、保持または返却されたため、%1 より前には再提案されません。</translation>
    </message>
    <message>
        <source>Could not be read: %1. Without that nobody may conclude that this seat is idle; refresh again.</source>
        <translation>読み取れませんでした: %1。これがないと、このシートが非アクティブだとは判定できません。もう一度更新してください。</translation>
    </message>
    <message>
        <source>Not read for this person: %1. Without that nobody may conclude that this seat is idle; the next refresh reads it.</source>
        <translation>このユーザーについて未読み取り: %1。これがないと、このシートが非アクティブだとは判定できません。次回の更新で読み取られます。</translation>
    </message>
    <message>
        <source>There is no date to measure from: neither activity nor assignment.</source>
        <translation>基準となる日付がありません。アクティビティも割り当て日もありません。</translation>
    </message>
    <message>
        <source>%1: the date lies in the future and counts as today; a clock is wrong.</source>
        <translation>%1: 日付が未来のため、今日として扱われます。いずれかの時計が正しくありません。</translation>
    </message>
    <message>
        <source>%1: not offered by plan or role.</source>
        <translation>%1: プランまたはロールでは利用できません。</translation>
    </message>
    <message>
        <source>%1: could not be read.</source>
        <translation>%1: 読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1: not read for this person.</source>
        <translation>%1: このユーザーについては読み取られていません。</translation>
    </message>
    <message numerus="yes">
        <source>Signed in %n day(s) ago, but no other signal confirms it: an API token seems to keep the sign-in fresh.</source>
        <translation>
            <numerusform>%n 日前にサインインしていますが、ほかのシグナルでは裏付けられません。API トークンによってサインインの日付が更新され続けているようです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the sign-in shows activity, and not every signal that could confirm it was read; an API token looks the same.</source>
        <translation>アクティビティを示すのはサインインのみで、裏付けとなるシグナルの一部が読み取られていません。API トークンでも同じように見えます。</translation>
    </message>
    <message numerus="yes">
        <source>The last sign-in is %n day(s) old, yet a session is in use: whoever never signs out does not sign in again.</source>
        <translation>
            <numerusform>最終サインインは %n 日前ですが、セッションは使用中です。サインアウトしないユーザーは、再度サインインすることがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign-in is known, yet a session is in use.</source>
        <translation>サインインの記録はありませんが、セッションは使用中です。</translation>
    </message>
    <message numerus="yes">
        <source>Only tickets assigned to this person show activity, the newest %n day(s) ago; triggers and automations touch tickets too.</source>
        <translation>
            <numerusform>アクティビティを示すのは、このユーザーに割り当てられたチケットのみです（最新は %n 日前）。トリガーや自動化もチケットを更新します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the audit log shows a sign-in, %n day(s) ago; the account&apos;s own date is older.</source>
        <translation>
            <numerusform>サインインを示すのは監査ログのみです（%n 日前）。アカウント自体の日付はそれより古いものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came back after %n day(s) without any activity, as after a leave.</source>
        <translation>
            <numerusform>%n 日間アクティビティがなかった後、休暇明けのように復帰しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address looks like a shared mailbox: the signals may stem from several people.</source>
        <translation>アドレスが共有メールボックスのようです。シグナルが複数のユーザーによるものである可能性があります。</translation>
    </message>
    <message>
        <source>Shared from another account, where alone it can be changed.</source>
        <translation>別のアカウントから共有されています。変更できるのはそのアカウントのみです。</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>not offered by plan or role</source>
        <translation>プランまたはロールでは利用不可</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product and the role held in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paid, because the role %1 takes a seat.</source>
        <translation>有料: ロール「%1」はシートを消費します。</translation>
    </message>
    <message>
        <source>Paid although suspended: a suspension frees no seat.</source>
        <translation>停止中ですが有料: 停止してもシートは空きません。</translation>
    </message>
    <message>
        <source>Counted as paid, because the role type is not known.</source>
        <translation>有料として計算: ロールタイプが不明です。</translation>
    </message>
    <message>
        <source>Paid, because of a product role: %1.</source>
        <translation>有料: 製品ロールがあります（%1）。</translation>
    </message>
    <message>
        <source>Free: the role %1 takes no seat without a paid product role.</source>
        <translation>無料: ロール「%1」は、有料の製品ロールがなければシートを消費しません。</translation>
    </message>
    <message>
        <source>Free: end users take no seat.</source>
        <translation>無料: エンドユーザーはシートを消費しません。</translation>
    </message>
    <message>
        <source>Unknown, because the product roles could not be read: one of them may make this seat paid.</source>
        <translation>不明: 製品ロールを読み取れませんでした。そのいずれかにより、このシートが有料になっている可能性があります。</translation>
    </message>
    <message>
        <source>Unknown: nobody has documented whether %1 takes a seat.</source>
        <translation>不明: %1 がシートを消費するかどうかを示す文書がありません。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ExclusionText</name>
    <message>
        <source>Active</source>
        <extracomment>Status of an exclusion rule</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>今日終了</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>あと %n 日で終了</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>A pattern is needed.</source>
        <translation>パターンを入力してください。</translation>
    </message>
    <message>
        <source>This pattern matches everybody: nothing would be left to count.</source>
        <translation>このパターンは全員に一致します。数える対象がなくなります。</translation>
    </message>
    <message>
        <source>This pattern matches every identifier: nothing would be left to count.</source>
        <translation>このパターンはすべての識別子に一致します。数える対象がなくなります。</translation>
    </message>
    <message>
        <source>No e-mail address and no id can match this pattern.</source>
        <translation>このパターンに一致するメールアドレスや ID はありえません。</translation>
    </message>
    <message>
        <source>No identifier of this profile type can match this pattern.</source>
        <translation>このパターンに一致する識別子は、この種類のプロファイルにはありえません。</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 %2 のことですか？</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ImportText</name>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>Export it again and choose the new file.</source>
        <translation>もう一度エクスポートして、新しいファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>ファイルにテキストが含まれていません。</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>CSV ファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a CSV file.</source>
        <translation>これは CSV ファイルではなく、スプレッドシートです。</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and choose that file.</source>
        <translation>CSV (UTF-8) として保存し、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file has too many columns.</source>
        <translation>ファイルの列が多すぎます。</translation>
    </message>
    <message>
        <source>Choose the right separator, or export fewer columns.</source>
        <translation>正しい区切り文字を選択するか、列を減らしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>This computer does not know the encoding %1.</source>
        <translation>このコンピューターはエンコーディング %1 に対応していません。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and choose it again.</source>
        <translation>ファイルを UTF-8 で保存して、もう一度選択してください。</translation>
    </message>
    <message>
        <source>No column holds the e-mail address.</source>
        <translation>メールアドレスを含む列がありません。</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>どの列かを指定してください。</translation>
    </message>
    <message>
        <source>Not a single person of the file could be taken.</source>
        <translation>ファイルから 1 人も取り込めませんでした。</translation>
    </message>
    <message>
        <source>Look at the separator, the encoding and the columns.</source>
        <translation>区切り文字、エンコーディング、列を確認してください。</translation>
    </message>
    <message>
        <source>This is not Zendesk&apos;s export of team members; these columns are missing: %1.</source>
        <translation>これは Zendesk のチームメンバーのエクスポートではありません。次の列がありません: %1。</translation>
    </message>
    <message>
        <source>In Zendesk&apos;s Admin Center open People &gt; Team members and export the list.</source>
        <translation>Zendesk の Admin Center で「メンバー &gt; チームメンバー」を開き、一覧をエクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, the first in line %1.</source>
        <translation>
            <numerusform>%n 行を読み取れません。最初は %1 行目です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A list with holes would make people look gone; mend the rows or export the list again.</source>
        <translation>欠けのある一覧では、在籍者がいなくなったように見えます。行を修正するか、一覧をもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Mend the row and try again.</source>
        <translation>行を修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may be.</source>
        <translation>使用できない位置に引用符があります。</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>ここで開始された引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns.</source>
        <translation>行のセルの数が、ファイルの列の数を超えています。</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KB.</source>
        <translation>64 KB を超えるセルがあります。</translation>
    </message>
    <message>
        <source>There are characters that the chosen encoding does not know.</source>
        <translation>選択したエンコーディングにない文字があります。</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>メールアドレスがありません。</translation>
    </message>
    <message>
        <source>The text in the column of e-mail addresses is no address.</source>
        <translation>メールアドレスの列のテキストがメールアドレスではありません。</translation>
    </message>
    <message>
        <source>The same e-mail address stands in line %1 already.</source>
        <translation>同じメールアドレスがすでに %1 行目にあります。</translation>
    </message>
    <message>
        <source>There is no ID of a person.</source>
        <translation>ユーザーの ID がありません。</translation>
    </message>
    <message>
        <source>The same ID stands in line %1 already.</source>
        <translation>同じ ID がすでに %1 行目にあります。</translation>
    </message>
    <message>
        <source>“%1” below “%2” is no date that can be read without doubt.</source>
        <translation>「%1」（列「%2」）は、確実に解釈できる日付ではありません。</translation>
    </message>
    <message>
        <source>“%1” below “%2” is neither true nor false.</source>
        <translation>「%1」（列「%2」）は true でも false でもありません。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::LeakText</name>
    <message>
        <source>Suspended but paid</source>
        <translation>停止中だが有料</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>退職者</translation>
    </message>
    <message>
        <source>Paid light agent</source>
        <translation>有料ライトエージェント</translation>
    </message>
    <message>
        <source>Copy of the light-agent role</source>
        <translation>ライトエージェントロールのコピー</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>サインイン履歴なし</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>2 つ目のアカウント</translation>
    </message>
    <message>
        <source>The account is suspended, but its seat is still paid.</source>
        <translation>アカウントは停止中ですが、シートはまだ有料です。</translation>
    </message>
    <message>
        <source>The roster says that this person has left.</source>
        <translation>名簿によると、このユーザーは退職済みです。</translation>
    </message>
    <message>
        <source>The roster says that this person has left (%1).</source>
        <translation>名簿によると、このユーザーは退職済みです（%1）。</translation>
    </message>
    <message>
        <source>A product role makes this contributor paid.</source>
        <translation>製品ロールにより、このコントリビューターは有料になっています。</translation>
    </message>
    <message>
        <source>A product role makes this light agent paid.</source>
        <translation>製品ロールにより、このライトエージェントは有料になっています。</translation>
    </message>
    <message>
        <source>The product role “%1” makes this contributor paid.</source>
        <translation>製品ロール「%1」により、このコントリビューターは有料になっています。</translation>
    </message>
    <message>
        <source>The product role “%1” makes this light agent paid.</source>
        <translation>製品ロール「%1」により、このライトエージェントは有料になっています。</translation>
    </message>
    <message>
        <source>The role “%1” allows no more than a light agent has, but as a copy it is paid.</source>
        <translation>ロール「%1」の権限はライトエージェントの範囲を超えませんが、コピーのため有料です。</translation>
    </message>
    <message>
        <source>The same person already has a paid seat as %1.</source>
        <translation>同じユーザーが、%1 としてすでに有料シートを持っています。</translation>
    </message>
    <message numerus="yes">
        <source>Never signed in since it was assigned on %1; %n day(s) of grace are over.</source>
        <translation>
            <numerusform>%1 に割り当てられてから一度もサインインしていません。%n 日の猶予は終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the person an end user; suspending alone frees no seat.</source>
        <translation>ユーザーをエンドユーザーに変更してください。停止するだけではシートは空きません。</translation>
    </message>
    <message>
        <source>Make the person an end user and suspend the account.</source>
        <translation>ユーザーをエンドユーザーに変更し、アカウントを停止してください。</translation>
    </message>
    <message>
        <source>Take the product role away in Zendesk&apos;s Admin Center, then the person costs nothing; or make the person an end user.</source>
        <translation>Zendesk の Admin Center で製品ロールを外すと、このユーザーのコストはなくなります。または、ユーザーをエンドユーザーに変更してください。</translation>
    </message>
    <message>
        <source>Give the account&apos;s own light-agent role instead; it allows the same and costs nothing.</source>
        <translation>代わりに、アカウント標準のライトエージェントロールを付与してください。権限は同じで、コストはかかりません。</translation>
    </message>
    <message>
        <source>Ask whether the account is needed; if not, take the seat back.</source>
        <translation>アカウントが必要かどうかを確認してください。不要な場合は、シートを回収してください。</translation>
    </message>
    <message>
        <source>Ask which account the person uses, and make the other one an end user in Zendesk.</source>
        <translation>ユーザーがどちらのアカウントを使っているかを確認し、もう一方を Zendesk でエンドユーザーに変更してください。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::PlanText</name>
    <message>
        <source>Not signed in as this person</source>
        <translation>サインイン中の本人ではない</translation>
    </message>
    <message>
        <source>Not the account owner</source>
        <translation>アカウント所有者ではない</translation>
    </message>
    <message>
        <source>An administrator remains</source>
        <translation>管理者が残る</translation>
    </message>
    <message>
        <source>Not a shared agent</source>
        <translation>共有エージェントではない</translation>
    </message>
    <message>
        <source>Not the owner of the OAuth client</source>
        <translation>OAuth クライアントの所有者ではない</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>保護対象ではない</translation>
    </message>
    <message>
        <source>On no exclusion rule</source>
        <translation>除外ルールに該当しない</translation>
    </message>
    <message>
        <source>Every group keeps somebody</source>
        <translation>すべてのグループにメンバーが残る</translation>
    </message>
    <message>
        <source>No role or group loses too many at once</source>
        <translation>一度に減りすぎるロールやグループがない</translation>
    </message>
    <message>
        <source>Within the number of people for one run</source>
        <translation>1 回の実行の人数上限内</translation>
    </message>
    <message>
        <source>Not a blackout date</source>
        <translation>実行禁止日ではない</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>未解決チケットがない</translation>
    </message>
    <message>
        <source>Reclaim is switched on in the profile</source>
        <translation>プロファイルで回収が有効</translation>
    </message>
    <message>
        <source>Somebody is signed in for reclaim</source>
        <translation>回収用にサインイン済み</translation>
    </message>
    <message>
        <source>The download is recent</source>
        <translation>ダウンロードが最近のもの</translation>
    </message>
    <message>
        <source>The account has a light agent role</source>
        <translation>アカウントにライトエージェントロールがある</translation>
    </message>
    <message>
        <source>This person is signed in to Seatkeeper; nobody takes the own seat.</source>
        <translation>このユーザーは Seatkeeper にサインイン中です。自分自身のシートは回収できません。</translation>
    </message>
    <message>
        <source>This is the account owner; ownership must be transferred in Zendesk first.</source>
        <translation>このユーザーはアカウント所有者です。先に Zendesk で所有権を移譲する必要があります。</translation>
    </message>
    <message>
        <source>The account owner is not named yet, so no administrator can be reclaimed. Name the owner in the profile.</source>
        <translation>アカウント所有者が未指定のため、管理者のシートは回収できません。プロファイルで所有者を指定してください。</translation>
    </message>
    <message>
        <source>No administrator would remain.</source>
        <translation>管理者が 1 人も残らなくなります。</translation>
    </message>
    <message>
        <source>A shared agent cannot be changed.</source>
        <translation>共有エージェントは変更できません。</translation>
    </message>
    <message>
        <source>This person owns the OAuth client; the sign-in would break.</source>
        <translation>このユーザーは OAuth クライアントの所有者です。変更するとサインインできなくなります。</translation>
    </message>
    <message>
        <source>This person is protected.</source>
        <translation>このユーザーは保護されています。</translation>
    </message>
    <message>
        <source>Exclusion rule “%1”: %2</source>
        <translation>除外ルール「%1」: %2</translation>
    </message>
    <message>
        <source>%1 of %2 people in “%3” at once; more than %4 need the number typed back.</source>
        <translation>「%3」の %2 人中 %1 人が一度に対象になります。%4 人を超える場合は人数の再入力が必要です。</translation>
    </message>
    <message>
        <source>%1 people in one run; more than %2 need the number typed back.</source>
        <translation>1 回の実行で %1 人が対象です。%2 人を超える場合は人数の再入力が必要です。</translation>
    </message>
    <message>
        <source>Today is a blackout date.</source>
        <translation>今日は実行禁止日です。</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>未解決チケット %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reclaim is switched off in the profile.</source>
        <translation>プロファイルで回収が無効になっています。</translation>
    </message>
    <message>
        <source>Nobody is signed in for reclaim yet.</source>
        <translation>回収用のサインインがまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>The download is %n hour(s) old; each person is read again before the change.</source>
        <translation>
            <numerusform>ダウンロードは %n 時間前のものです。変更前に各ユーザーを読み直します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has no light agent role.</source>
        <translation>アカウントにライトエージェントロールがありません。</translation>
    </message>
    <message>
        <source>There is no call that leads there: %1</source>
        <translation>この変更を行う呼び出しがありません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) become unassigned.</source>
        <translation>
            <numerusform>未解決チケット %n 件が未割り当てになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tickets become unassigned.</source>
        <translation>未解決チケットが未割り当てになります。</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) move to whoever makes the change.</source>
        <translation>
            <numerusform>未解決チケット %n 件が変更の実行者に移ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tickets move to whoever makes the change.</source>
        <translation>未解決チケットが変更の実行者に移ります。</translation>
    </message>
    <message>
        <source>Personal views and macros are deleted for good.</source>
        <translation>個人のビューとマクロは完全に削除されます。</translation>
    </message>
    <message>
        <source>Group memberships are lost; an undo puts them back.</source>
        <translation>グループのメンバーシップは失われますが、元に戻すと復元されます。</translation>
    </message>
    <message>
        <source>Roles in Chat, Explore, Guide and Talk may be lost; an undo cannot put them back.</source>
        <translation>Chat、Explore、Guide、Talk のロールが失われる可能性があり、元に戻しても復元できません。</translation>
    </message>
    <message>
        <source>An undo needs a free seat.</source>
        <translation>元に戻すには空きシートが必要です。</translation>
    </message>
    <message>
        <source>Suspending alone frees no seat.</source>
        <translation>停止するだけではシートは空きません。</translation>
    </message>
    <message>
        <source>changes the role</source>
        <translation>ロールを変更</translation>
    </message>
    <message>
        <source>suspends the user</source>
        <translation>ユーザーを停止</translation>
    </message>
    <message>
        <source>gives the role back</source>
        <translation>ロールを復元</translation>
    </message>
    <message>
        <source>lifts the suspension</source>
        <translation>停止を解除</translation>
    </message>
    <message>
        <source>gives a group back</source>
        <translation>グループを復元</translation>
    </message>
    <message>
        <source>sets the default group</source>
        <translation>既定のグループを設定</translation>
    </message>
    <message>
        <source>restores alias and signature</source>
        <translation>エイリアスと署名を復元</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1（停止中）</translation>
    </message>
    <message>
        <source>Read back: the paid seat is free.</source>
        <translation>再読み取り: 有料シートが空きました。</translation>
    </message>
    <message>
        <source>Read back: everything recorded is as it was.</source>
        <translation>再読み取り: 記録された内容はすべて元どおりです。</translation>
    </message>
    <message>
        <source>Given back; some fields could not be restored.</source>
        <translation>シートを返却しましたが、一部の項目を復元できませんでした。</translation>
    </message>
    <message>
        <source>Active since the proposal; nothing was sent.</source>
        <translation>提案後にアクティビティがありました。何も送信していません。</translation>
    </message>
    <message>
        <source>No longer in the account; nothing was sent.</source>
        <translation>アカウントに存在しません。何も送信していません。</translation>
    </message>
    <message>
        <source>The run was stopped before this person; nothing was sent.</source>
        <translation>このユーザーの処理前に実行が停止されました。何も送信していません。</translation>
    </message>
    <message>
        <source>Read back: the seat is still paid.</source>
        <translation>再読み取り: シートはまだ有料です。</translation>
    </message>
    <message>
        <source>The answer never came and the account could not be read.</source>
        <translation>応答がなく、アカウントも読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The group “%1” would keep %n person(s) who can work in it.</source>
        <translation>
            <numerusform>グループ「%1」で作業できるユーザーは %n 人になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>As a light agent this person would stay paid because of “%1”.</source>
        <translation>ライトエージェントにしても、「%1」のためこのユーザーは有料のままです。</translation>
    </message>
    <message>
        <source>Whether a role in Chat, Explore, Guide or Talk would keep the seat paid cannot be read; the seat counts as freed only once it can.</source>
        <translation>Chat、Explore、Guide、Talk のロールによってシートが有料のままになるかどうかを読み取れません。読み取れるようになるまで、シートは解放済みとして数えられません。</translation>
    </message>
    <message>
        <source>There is nothing to change any more.</source>
        <translation>変更するものはもうありません。</translation>
    </message>
    <message>
        <source>The number of people, %1, must be typed back.</source>
        <translation>人数（%1）の再入力が必要です。</translation>
    </message>
    <message>
        <source>Nobody in the plan may be changed.</source>
        <translation>計画には、変更できるユーザーがいません。</translation>
    </message>
    <message>
        <source>Who owns the OAuth client cannot be read, so nothing protects that person. Name the owner in the profile.</source>
        <translation>OAuth クライアントの所有者を読み取れないため、そのユーザーは保護されません。プロファイルで所有者を指定してください。</translation>
    </message>
    <message>
        <source>Groups cannot be read, so nothing tells whether one of them would be left without people.</source>
        <translation>グループを読み取れないため、メンバーがいなくなるグループがあるかどうかわかりません。</translation>
    </message>
    <message>
        <source>Leaves these groups: %1. An undo puts them back.</source>
        <translation>次のグループから外れます: %1。元に戻すと復元されます。</translation>
    </message>
    <message>
        <source>The calls were accepted, but the role is not back.</source>
        <translation>呼び出しは受け付けられましたが、ロールは復元されていません。</translation>
    </message>
    <message>
        <source>The paid seat was gone already; nothing was sent.</source>
        <translation>有料シートはすでになくなっていました。何も送信していません。</translation>
    </message>
    <message>
        <source>Changed by another hand since the plan; nothing was sent.</source>
        <translation>計画の作成後に別の方法で変更されました。何も送信していません。</translation>
    </message>
    <message>
        <source>The decision was taken back meanwhile; nothing was sent.</source>
        <translation>その間に決定が取り消されました。何も送信していません。</translation>
    </message>
    <message>
        <source>Kept out by an exclusion rule; nothing was sent.</source>
        <translation>除外ルールにより対象外です。何も送信していません。</translation>
    </message>
    <message>
        <source>Read back: the change was not made.</source>
        <translation>再読み取り: 変更は行われていません。</translation>
    </message>
    <message>
        <source>The product roles could not be read, so nobody can tell whether the seat is free.</source>
        <translation>製品ロールを読み取れなかったため、シートが空いたかどうかわかりません。</translation>
    </message>
    <message>
        <source>Suspended; that frees no seat.</source>
        <translation>停止しました。停止してもシートは空きません。</translation>
    </message>
    <message>
        <source>The seat is free, but the suspension did not succeed.</source>
        <translation>シートは空きましたが、停止に失敗しました。</translation>
    </message>
    <message>
        <source>Read back: neither as it was nor as planned.</source>
        <translation>再読み取り: 元の状態でも計画した状態でもありません。</translation>
    </message>
    <message>
        <source>A guard refused, nothing was sent: %1</source>
        <translation>ガードが拒否しました。何も送信していません: %1</translation>
    </message>
    <message>
        <source>Not restored: the role was “%1”.</source>
        <translation>復元されていません: ロールは「%1」でした。</translation>
    </message>
    <message>
        <source>Not restored: the custom role was %1.</source>
        <translation>復元されていません: カスタムロールは %1 でした。</translation>
    </message>
    <message>
        <source>Not restored: the kind of the role was %1.</source>
        <translation>復元されていません: ロールの種類は %1 でした。</translation>
    </message>
    <message>
        <source>Not restored: the default group was %1.</source>
        <translation>復元されていません: デフォルトグループは %1 でした。</translation>
    </message>
    <message>
        <source>Not restored: the alias was “%1”.</source>
        <translation>復元されていません: エイリアスは「%1」でした。</translation>
    </message>
    <message>
        <source>Not restored: the signature was “%1”.</source>
        <translation>復元されていません: 署名は「%1」でした。</translation>
    </message>
    <message>
        <source>Not restored: the role “%1” in %2.</source>
        <translation>復元されていません: %2 のロール「%1」。</translation>
    </message>
    <message>
        <source>Not restored: the membership in group %1.</source>
        <translation>復元されていません: グループ %1 への所属。</translation>
    </message>
    <message>
        <source>Not restored: the person was suspended.</source>
        <translation>復元されていません: このユーザーは停止されていました。</translation>
    </message>
    <message>
        <source>Not restored: the person was not suspended.</source>
        <translation>復元されていません: このユーザーは停止されていませんでした。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::QualityText</name>
    <message>
        <source>Good</source>
        <extracomment>The traffic light of the data quality
----------
Verdict of one line of the data quality</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Not reliable</source>
        <translation>信頼できない</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>The numbers can be relied on.</source>
        <translation>数値は信頼できます。</translation>
    </message>
    <message>
        <source>%1 No candidates are made until it is mended.</source>
        <translation>%1 修正されるまで候補は作成されません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n other warning(s).</source>
        <translation>
            <numerusform>%1 ほかに %n 件の警告があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete download</source>
        <translation>最後の完全なダウンロード</translation>
    </message>
    <message>
        <source>Download held back</source>
        <translation>ダウンロードの保留</translation>
    </message>
    <message>
        <source>The newest download has %1 people instead of %2 and waits for a decision.</source>
        <translation>最新のダウンロードの人数は %2 人ではなく %1 人で、決定を待っています。</translation>
    </message>
    <message>
        <source>The lists show the account as it was before; people may be missing or gone.</source>
        <translation>一覧は以前のアカウントの状態を示しています。一覧にないユーザーや、すでにいないユーザーがいる可能性があります。</translation>
    </message>
    <message>
        <source>Compare with Zendesk, then accept the smaller download or refresh again.</source>
        <translation>Zendesk と比較してから、人数の少ないダウンロードを受け入れるか、もう一度更新してください。</translation>
    </message>
    <message>
        <source>There is no complete download yet.</source>
        <translation>完全なダウンロードはまだありません。</translation>
    </message>
    <message>
        <source>Nothing can be decided without one.</source>
        <translation>これがないと何も決定できません。</translation>
    </message>
    <message>
        <source>Refresh the profile.</source>
        <translation>プロファイルを更新してください。</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>%1 に終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>It ended on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>%1 に終了しました（%n 日前）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who worked since then looks idle.</source>
        <translation>それ以降に作業したユーザーが非アクティブに見えます。</translation>
    </message>
    <message>
        <source>Refresh now, and see in Jobs why it did not run by itself.</source>
        <translation>今すぐ更新し、自動で実行されなかった理由を「ジョブ」で確認してください。</translation>
    </message>
    <message>
        <source>Count of the account</source>
        <translation>アカウントの人数</translation>
    </message>
    <message>
        <source>Zendesk&apos;s own count of the team members could not be compared.</source>
        <translation>Zendesk 側のチームメンバー数と比較できませんでした。</translation>
    </message>
    <message>
        <source>The download was read to its end, but nobody counted it a second time.</source>
        <translation>ダウンロードは最後まで読み取られましたが、人数の再確認は行われていません。</translation>
    </message>
    <message>
        <source>The next refresh tries again.</source>
        <translation>次回の更新時に再試行されます。</translation>
    </message>
    <message>
        <source>%1 people were read; Zendesk counts %2.</source>
        <translation>%1 人を読み取りました。Zendesk 側の人数は %2 人です。</translation>
    </message>
    <message>
        <source>People are missing from the lists, or stand there who are gone.</source>
        <translation>一覧にユーザーが欠けているか、すでにいないユーザーが含まれています。</translation>
    </message>
    <message>
        <source>Refresh again.</source>
        <translation>もう一度更新してください。</translation>
    </message>
    <message>
        <source>Members of each role</source>
        <translation>各ロールの人数</translation>
    </message>
    <message>
        <source>“%1” differs most: %2 people here, %3 in Zendesk.</source>
        <translation>「%1」の差が最も大きくなっています。ここでは %2 人、Zendesk では %3 人です。</translation>
    </message>
    <message>
        <source>Seats of this role may be counted wrongly.</source>
        <translation>このロールのシート数が正しくない可能性があります。</translation>
    </message>
    <message>
        <source>Refresh again; if it stays, compare the role&apos;s people with Zendesk.</source>
        <translation>もう一度更新してください。解消しない場合は、ロールのユーザーを Zendesk と比較してください。</translation>
    </message>
    <message>
        <source>Signs of activity that failed</source>
        <translation>読み取りに失敗したアクティビティシグナル</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <translation>読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>Somebody who works may look idle, so nobody is proposed.</source>
        <translation>作業しているユーザーが非アクティブに見える可能性があるため、誰も提案されません。</translation>
    </message>
    <message>
        <source>Refresh again. If it fails again, validate the connection.</source>
        <translation>もう一度更新してください。再び失敗する場合は、接続を検証してください。</translation>
    </message>
    <message>
        <source>People with failed signs of activity</source>
        <translation>アクティビティシグナルの読み取りに失敗したユーザー</translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) a sign of activity could not be read.</source>
        <translation>
            <numerusform>%n 人について、アクティビティシグナルを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not proposed until it can be.</source>
        <translation>読み取れるようになるまで提案されません。</translation>
    </message>
    <message>
        <source>Signs of activity</source>
        <translation>アクティビティシグナル</translation>
    </message>
    <message>
        <source>Only the sign-in is known.</source>
        <translation>わかるのはサインインのみです。</translation>
    </message>
    <message>
        <source>It stays old in long sessions and is kept fresh by integrations: look twice before you approve.</source>
        <translation>長いセッションでは古い日付のままになり、統合によって更新され続けることもあります。承認する前によく確認してください。</translation>
    </message>
    <message>
        <source>Refresh with evidence, and sign in with somebody who may read sessions and tickets.</source>
        <translation>セッションとチケットを読み取れるユーザーでサインインし、証跡を含めて更新してください。</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>読み取り済み: %1。</translation>
    </message>
    <message>
        <source>Read: %1. Not offered by plan or role: %2.</source>
        <translation>読み取り済み: %1。プランまたはロールでは利用不可: %2。</translation>
    </message>
    <message>
        <source>Idle means: idle by every sign that could be read.</source>
        <translation>非アクティブとは、読み取れたすべてのシグナルで非アクティブであることを意味します。</translation>
    </message>
    <message>
        <source>A higher plan or an administrator&apos;s sign-in may offer more.</source>
        <translation>上位のプランや管理者のサインインでは、さらに多くのシグナルを利用できる場合があります。</translation>
    </message>
    <message>
        <source>Subscription identifiers</source>
        <translation>サブスクリプション識別子</translation>
    </message>
    <message>
        <source>Every identifier has a software model.</source>
        <translation>すべての識別子にソフトウェアモデルがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) without a software model: %1.</source>
        <translation>
            <numerusform>ソフトウェアモデルのないサブスクリプションが %n 件あります: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not reconciled and have no price.</source>
        <translation>これらは照合されず、価格もありません。</translation>
    </message>
    <message>
        <source>Map the identifiers to a model.</source>
        <translation>識別子をモデルにマッピングしてください。</translation>
    </message>
    <message>
        <source>Product roles</source>
        <translation>製品ロール</translation>
    </message>
    <message numerus="yes">
        <source>For %n light agent(s) or contributor(s) it is not known whether the seat is paid.</source>
        <translation>
            <numerusform>ライトエージェントまたはコントリビューター %n 人のシートが有料かどうかわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their seats are not counted and not proposed.</source>
        <translation>これらのシートは数えられず、提案もされません。</translation>
    </message>
    <message>
        <source>Refresh with evidence, signed in with somebody who may read product entitlements.</source>
        <translation>製品の使用権を読み取れるユーザーでサインインし、証跡を含めて更新してください。</translation>
    </message>
    <message>
        <source>People without e-mail</source>
        <translation>メールアドレスのないユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no e-mail address.</source>
        <translation>
            <numerusform>%n 人にメールアドレスがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are told apart by their id; a roster or a message cannot reach them.</source>
        <translation>これらのユーザーは ID で区別されます。名簿との照合やメッセージの送信はできません。</translation>
    </message>
    <message>
        <source>Add the address in Zendesk where there is one.</source>
        <translation>メールアドレスがある場合は、Zendesk で追加してください。</translation>
    </message>
    <message>
        <source>Dates in the future</source>
        <translation>未来の日付</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a date of activity or creation that is still to come.</source>
        <translation>
            <numerusform>%n 人のアクティビティまたは作成の日付が未来になっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as active today.</source>
        <translation>これらのユーザーは、今日アクティブとして扱われます。</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the record in Zendesk.</source>
        <translation>このコンピューターの時計と Zendesk のレコードを確認してください。</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>スケジュール済みジョブ</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed at their last run, the newest on %1.</source>
        <translation>
            <numerusform>ジョブ %n 件が前回の実行で失敗しました。最新の失敗は %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>What they would have brought is missing.</source>
        <translation>ジョブで得られるはずだった結果がありません。</translation>
    </message>
    <message>
        <source>Open Jobs, mend the cause and run them again.</source>
        <translation>「ジョブ」を開き、原因を解消してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Expired exclusions</source>
        <translation>期限切れの除外ルール</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) have expired: %1.</source>
        <translation>
            <numerusform>除外ルール %n 件の期限が切れています: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom they kept out counts and may be proposed again.</source>
        <translation>除外されていたユーザーが数えられ、再び提案される可能性があります。</translation>
    </message>
    <message>
        <source>Give them a new last day, or remove them.</source>
        <translation>新しい最終日を設定するか、削除してください。</translation>
    </message>
    <message>
        <source>Exclusions about to end</source>
        <translation>まもなく終了する除外ルール</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) end soon, the first on %1.</source>
        <translation>
            <numerusform>除外ルール %n 件がまもなく終了します。最初の終了日は %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on the people count and may be proposed.</source>
        <translation>終了後は、これらのユーザーが数えられ、提案される可能性があります。</translation>
    </message>
    <message>
        <source>Give them a new last day, or let them end.</source>
        <translation>新しい最終日を設定するか、そのまま終了させてください。</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>The list price of %1 was read on %2.</source>
        <translation>%1 の定価は %2 に確認されたものです。</translation>
    </message>
    <message>
        <source>Costs and savings that come from it are estimates by an old price.</source>
        <translation>これに基づくコストと削減額は、古い価格による概算です。</translation>
    </message>
    <message>
        <source>Check the vendor&apos;s price list and edit the price in the settings.</source>
        <translation>ベンダーの価格表を確認し、設定で価格を編集してください。</translation>
    </message>
    <message>
        <source>Seats without a price</source>
        <translation>価格のないシート</translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) have no price.</source>
        <translation>
            <numerusform>有料シート %n 件に価格がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost money that no sum here contains.</source>
        <translation>費用が発生していますが、ここに表示されるどの合計にも含まれていません。</translation>
    </message>
    <message>
        <source>Enter what was bought, or choose a list price as an estimate.</source>
        <translation>購入情報を入力するか、概算用に定価を選択してください。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RefusalText</name>
    <message>
        <source>This is not possible in the present state.</source>
        <translation>現在の状態では実行できません。</translation>
    </message>
    <message>
        <source>“%1” is an imported list of team members; nothing can be asked or changed in Zendesk.</source>
        <translation>「%1」はインポートしたチームメンバーの一覧です。Zendesk への問い合わせや変更はできません。</translation>
    </message>
    <message>
        <source>Import a newer list, or connect the account by OAuth to take seats back.</source>
        <translation>新しい一覧をインポートするか、シートを回収するためにアカウントを OAuth で接続してください。</translation>
    </message>
    <message>
        <source>“%1” is connected to its account, so no list can be imported into it.</source>
        <translation>「%1」はアカウントに接続されているため、一覧をインポートできません。</translation>
    </message>
    <message>
        <source>Refresh it instead, or choose a profile that was made of an imported list.</source>
        <translation>代わりに更新するか、インポートした一覧から作成されたプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>The profile is a draft.</source>
        <translation>プロファイルは下書きです。</translation>
    </message>
    <message>
        <source>Validate and publish it first.</source>
        <translation>先に検証して公開してください。</translation>
    </message>
    <message>
        <source>The profile has no fresh validation.</source>
        <translation>プロファイルに最新の検証がありません。</translation>
    </message>
    <message>
        <source>Validate the connection, then publish.</source>
        <translation>接続を検証してから公開してください。</translation>
    </message>
    <message>
        <source>The last validation failed.</source>
        <translation>前回の検証に失敗しました。</translation>
    </message>
    <message>
        <source>Mend what it names, validate again, then publish.</source>
        <translation>示された点を直し、もう一度検証してから公開してください。</translation>
    </message>
    <message>
        <source>This price is in use.</source>
        <translation>この価格は使用中です。</translation>
    </message>
    <message>
        <source>First choose another price for: %1.</source>
        <translation>先に次のものに別の価格を選んでください: %1。</translation>
    </message>
    <message>
        <source>This job has nothing to do yet.</source>
        <translation>このジョブにはまだ実行する内容がありません。</translation>
    </message>
    <message>
        <source>A job works once its profile is published.</source>
        <translation>ジョブはプロファイルの公開後に動作します。</translation>
    </message>
    <message>
        <source>This workspace has no demo account.</source>
        <translation>このワークスペースにはデモアカウントがありません。</translation>
    </message>
    <message>
        <source>Choose the demo account at the first start.</source>
        <translation>初回の起動時にデモアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Another profile uses this connection alias.</source>
        <translation>別のプロファイルがこの接続エイリアスを使用しています。</translation>
    </message>
    <message>
        <source>Create a child alias for the further profile, or re-point the other one.</source>
        <translation>追加のプロファイル用に子エイリアスを作成するか、もう一方の参照先を変更してください。</translation>
    </message>
    <message>
        <source>A child alias has no children of its own.</source>
        <translation>子エイリアスは自身の子を持てません。</translation>
    </message>
    <message>
        <source>Create the child at its parent.</source>
        <translation>子は親エイリアスで作成してください。</translation>
    </message>
    <message>
        <source>This connection alias has child aliases.</source>
        <translation>この接続エイリアスには子エイリアスがあります。</translation>
    </message>
    <message>
        <source>Remove these first.</source>
        <translation>先にそれらを削除してください。</translation>
    </message>
    <message>
        <source>Only a person can say which of the two accounts goes.</source>
        <translation>2 つのアカウントのどちらを外すかは、担当者にしか判断できません。</translation>
    </message>
    <message>
        <source>Ask the person, then make the other account an end user in Zendesk.</source>
        <translation>本人に確認してから、もう一方のアカウントを Zendesk でエンドユーザーに変更してください。</translation>
    </message>
    <message>
        <source>This seat was kept on purpose until %1.</source>
        <translation>このシートは、意図的に %1 まで保持されています。</translation>
    </message>
    <message>
        <source>Propose it again after that day.</source>
        <translation>その日より後に、もう一度提案してください。</translation>
    </message>
    <message>
        <source>This candidate was postponed until %1.</source>
        <translation>この候補は %1 まで延期されています。</translation>
    </message>
    <message>
        <source>Approve it then, or take the postponing back.</source>
        <translation>その日以降に承認するか、延期を取り消してください。</translation>
    </message>
    <message>
        <source>A signal of this person could not be read at the last refresh.</source>
        <translation>このユーザーのシグナルの一つを、前回の更新時に読み取れませんでした。</translation>
    </message>
    <message>
        <source>Refresh again; whoever cannot be judged by all signals is not approved.</source>
        <translation>もう一度更新してください。すべてのシグナルで判定できないユーザーは承認されません。</translation>
    </message>
    <message>
        <source>A reclaim run has this candidate in hand.</source>
        <translation>回収の実行がこの候補を処理中です。</translation>
    </message>
    <message>
        <source>Wait until the run ends.</source>
        <translation>実行が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The candidate is not approved.</source>
        <translation>候補は承認されていません。</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation>先に承認してください。</translation>
    </message>
    <message>
        <source>There is no decision of yours to take back.</source>
        <translation>取り消せるあなたの判断はありません。</translation>
    </message>
    <message>
        <source>Only the last one can be taken back, and only once.</source>
        <translation>取り消せるのは最後の判断だけで、一度だけです。</translation>
    </message>
    <message>
        <source>This does not go with the candidate&apos;s state, %1.</source>
        <translation>候補の状態「%1」ではこの操作はできません。</translation>
    </message>
    <message>
        <source>This does not go with the candidate&apos;s state.</source>
        <translation>候補の状態ではこの操作はできません。</translation>
    </message>
    <message>
        <source>Reclaim is switched off for this profile.</source>
        <translation>このプロファイルでは回収がオフになっています。</translation>
    </message>
    <message>
        <source>Switch it on in the profile.</source>
        <translation>プロファイルでオンにしてください。</translation>
    </message>
    <message>
        <source>There is nothing to give back.</source>
        <translation>返却するものがありません。</translation>
    </message>
    <message>
        <source>A guard refused this.</source>
        <translation>ガードがこの操作を拒否しました。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RosterText</name>
    <message>
        <source>Not understood</source>
        <translation>解釈不可</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>在籍</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>休職中</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退職済み</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>在籍状況</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>西ヨーロッパ言語 (Windows-1252)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>日本語 (Shift_JIS)</translation>
    </message>
    <message>
        <source>Unicode (%1)</source>
        <translation>Unicode (%1)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦棒</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RuleText</name>
    <message>
        <source>A name is needed.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Another rule is called “%1”; give this one a name of its own.</source>
        <translation>別のルールに「%1」という名前が付いています。このルールには別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The threshold is a number of days from %1 to %2. With 0 everybody would be proposed who has not been active at this very moment.</source>
        <translation>しきい値は %1～%2 日の範囲で指定してください。0 にすると、まさに今アクティブな人を除く全員が提案されます。</translation>
    </message>
    <message>
        <source>The grace is a number of days from %1 to %2; 0 means none.</source>
        <translation>猶予は %1～%2 日の範囲で指定してください。0 は猶予なしを意味します。</translation>
    </message>
    <message>
        <source>The notice is a number of days from %1 to %2.</source>
        <translation>通知期間は %1～%2 日の範囲で指定してください。</translation>
    </message>
    <message>
        <source>The priority is a number from %1 to %2; the smaller goes first.</source>
        <translation>優先度は %1～%2 の数値で指定してください。小さいほうが優先されます。</translation>
    </message>
    <message>
        <source>At least one signal must count.</source>
        <translation>少なくとも 1 つのシグナルを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>The condition hits every one of the %n paid seat(s): the rule would do the same without it.</source>
        <translation>
            <numerusform>条件は有料シート %n 件のすべてに一致します。条件がなくてもルールの結果は同じです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n paid seat(s) the rule looks at none: it would never propose anybody.</source>
        <translation>
            <numerusform>有料シート %n 件のうち、このルールの対象となるものはありません。このルールが誰かを提案することはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No paid seat fits “%1”. Look for a slip of the pen.</source>
        <translation>「%1」に一致する有料シートはありません。入力ミスがないか確認してください。</translation>
    </message>
    <message>
        <source>Nobody in the last download has the id or e-mail “%1”.</source>
        <translation>ID またはメールアドレスが「%1」のユーザーは、前回のダウンロードにいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have a date in the future; it counts as 0 idle days.</source>
        <translation>
            <numerusform>シート %n 件の日付が未来です。非アクティブ日数 0 日として扱われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>this one goes first because it is older</source>
        <translation>このルールのほうが古いため優先されます</translation>
    </message>
    <message>
        <source>that one goes first because it is older</source>
        <translation>そのルールのほうが古いため優先されます</translation>
    </message>
    <message>
        <source>“%1” has the same priority and says something else; %2. Give them different priorities.</source>
        <translation>「%1」は優先度が同じで、内容が異なります。%2。それぞれに異なる優先度を設定してください。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has the same priority and says something else of %n seat(s); %2. Give them different priorities.</source>
        <translation>
            <numerusform>「%1」は優先度が同じで、シート %n 件について内容が異なります。%2。それぞれに異なる優先度を設定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes first and already proposes every seat that this rule would propose: this rule decides nothing. Give it a smaller priority or another scope.</source>
        <translation>「%1」が優先され、このルールが提案するすべてのシートをすでに提案しています。このルールでは何も決まりません。このルールの優先度の値を小さくするか、対象範囲を変えてください。</translation>
    </message>
    <message>
        <source>This rule goes first and proposes every seat that “%1” would propose: that rule decides nothing any more.</source>
        <translation>このルールが優先され、「%1」が提案するすべてのシートを提案します。そのルールでは何も決まらなくなります。</translation>
    </message>
    <message>
        <source>“%1” is no field. Fields are %2.</source>
        <translation>「%1」というフィールドはありません。使用できるフィールドは %2 です。</translation>
    </message>
    <message>
        <source>A field is expected, for example: role = agent.</source>
        <translation>フィールドが必要です（例: role = agent）。</translation>
    </message>
    <message>
        <source>After “%1” an operator is expected: = != &lt; &lt;= &gt; &gt;= or ~ (contains).</source>
        <translation>「%1」の後には演算子が必要です: = != &lt; &lt;= &gt; &gt;= または ~（含む）。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”.</source>
        <translation>「%1」は「%2」で比較できません。</translation>
    </message>
    <message>
        <source>A value is expected for “%1”.</source>
        <translation>「%1」の値が必要です。</translation>
    </message>
    <message>
        <source>“%1” is yes or no, not “%2”.</source>
        <translation>「%1」には「%2」ではなく、yes または no を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is a number, not “%2”.</source>
        <translation>「%1」には「%2」ではなく、数値を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is an age such as 60d or a date such as 2026-01-31, not “%2”.</source>
        <translation>「%1」には「%2」ではなく、60d のような経過期間または 2026-01-31 のような日付を指定してください。</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>閉じ括弧がありません。</translation>
    </message>
    <message>
        <source>“%1” is not expected there; join conditions with and, or.</source>
        <translation>「%1」はその位置では使用できません。条件は and、or でつないでください。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The condition is too long.</source>
        <translation>条件が長すぎます。</translation>
    </message>
    <message>
        <source>The condition has too many parentheses inside each other.</source>
        <translation>条件の括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Light agent, else end user</source>
        <translation>ライトエージェント、なければエンドユーザー</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>value of a rule: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Grace for new accounts</source>
        <translation>新規アカウントの猶予</translation>
    </message>
    <message>
        <source>Propose never-used seats</source>
        <translation>一度も使用されていないシートを提案</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>判定に使うシグナル</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Zendesk id</source>
        <translation>Zendesk ID</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>サブスクリプション識別子</translation>
    </message>
    <message>
        <source>Seat kind</source>
        <translation>シートの種類</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>カスタムロール</translation>
    </message>
    <message>
        <source>Role type</source>
        <translation>ロールタイプ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>有料</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Shared agent</source>
        <translation>共有エージェント</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終アクティビティ</translation>
    </message>
    <message>
        <source>Signal of the last activity</source>
        <translation>最終アクティビティのシグナル</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>割り当て日</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>非アクティブ日数</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>ソフトウェアモデル</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>適用された除外</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>次に等しい</translation>
    </message>
    <message>
        <source>is</source>
        <translation>次である</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>次ではない</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>次を含む</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>次を含まない</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空である</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>空ではない</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>次以上</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>次以下</translation>
    </message>
    <message>
        <source>more days ago than</source>
        <translation>経過日数が次より多い</translation>
    </message>
    <message>
        <source>fewer days ago than</source>
        <translation>経過日数が次より少ない</translation>
    </message>
    <message>
        <source>before</source>
        <translation>次より前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>次より後</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>エンドユーザー</translation>
    </message>
    <message>
        <source>Default group</source>
        <translation>デフォルトグループ</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ValidationText</name>
    <message>
        <source>Not checked, because a line above failed.</source>
        <translation>上の項目が失敗したため、確認していません。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Verdict of one line of the validation</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン中のユーザー</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>List users</source>
        <translation>ユーザーの一覧取得</translation>
    </message>
    <message>
        <source>List roles</source>
        <translation>ロールの一覧取得</translation>
    </message>
    <message>
        <source>Product entitlements</source>
        <translation>製品の使用権</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Reclaim would be allowed</source>
        <translation>回収の可否</translation>
    </message>
    <message>
        <source>%1 is a Zendesk account</source>
        <translation>%1 は Zendesk アカウントです</translation>
    </message>
    <message>
        <source>Works; renews itself, next at %1</source>
        <translation>有効です。自動更新され、次回は %1 です</translation>
    </message>
    <message>
        <source>Works; does not expire</source>
        <translation>有効です。期限はありません</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1、管理者</translation>
    </message>
    <message>
        <source>%1, team member</source>
        <translation>%1、チームメンバー</translation>
    </message>
    <message>
        <source>%1 team members can be read</source>
        <translation>チームメンバー %1 人を読み取れます</translation>
    </message>
    <message>
        <source>%1 roles can be read</source>
        <translation>ロール %1 件を読み取れます</translation>
    </message>
    <message>
        <source>Chat, Explore, Guide and Talk roles can be read</source>
        <translation>Chat、Explore、Guide、Talk のロールを読み取れます</translation>
    </message>
    <message>
        <source>Live sessions can be read</source>
        <translation>有効なセッションを読み取れます</translation>
    </message>
    <message>
        <source>Sign-ins in the audit log can be read</source>
        <translation>監査ログのサインインを読み取れます</translation>
    </message>
    <message>
        <source>Yes, as %1. Found out without changing anything.</source>
        <translation>%1 として可能です。何も変更せずに確認しました。</translation>
    </message>
    <message>
        <source>Not yet: nobody has signed in for reclaim. Found out without changing anything.</source>
        <translation>まだできません: 回収用のサインインがありません。何も変更せずに確認しました。</translation>
    </message>
    <message>
        <source>No: the token may only read. Found out without changing anything.</source>
        <translation>できません: トークンは読み取り専用です。何も変更せずに確認しました。</translation>
    </message>
    <message>
        <source>No: %1 is no administrator. Found out without changing anything.</source>
        <translation>できません: %1 は管理者ではありません。何も変更せずに確認しました。</translation>
    </message>
    <message>
        <source>Reclaim is switched off in this profile.</source>
        <translation>このプロファイルでは回収が無効です。</translation>
    </message>
    <message>
        <source>%1, role “%2”</source>
        <translation>%1、ロール「%2」</translation>
    </message>
    <message>
        <source>%1: more than this profile needs</source>
        <translation>%1: このプロファイルに必要な範囲を超えています</translation>
    </message>
    <message>
        <source>Refused by Zendesk (403): not part of this role or plan</source>
        <translation>Zendesk が拒否しました (403): このロールまたはプランには含まれていません</translation>
    </message>
    <message>
        <source>Refused by Zendesk (403): the token lacks the scope</source>
        <translation>Zendesk が拒否しました (403): トークンにスコープがありません</translation>
    </message>
    <message>
        <source>There is no Zendesk account at %1</source>
        <translation>%1 に Zendesk アカウントはありません</translation>
    </message>
    <message>
        <source>Zendesk refuses the token: it was revoked, or the sign-in has ended</source>
        <translation>Zendesk がトークンを拒否しました: 取り消されたか、サインインが終了しています</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>%1 から応答がありません</translation>
    </message>
    <message>
        <source>%1 could not prove its identity (TLS)</source>
        <translation>%1 の身元を確認できませんでした (TLS)</translation>
    </message>
    <message>
        <source>Zendesk asks to wait: the account&apos;s rate limit is used up</source>
        <translation>Zendesk から待機を求められました: アカウントのレート制限に達しています</translation>
    </message>
    <message>
        <source>Zendesk answered with a failure of its own (%1)</source>
        <translation>Zendesk 側でエラーが発生しました (%1)</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <translation>実行できませんでした: %1</translation>
    </message>
    <message>
        <source>Everything: without it nothing can be read.</source>
        <translation>すべて: これがないと何も読み取れません。</translation>
    </message>
    <message>
        <source>Everything: the token belongs to no team member.</source>
        <translation>すべて: トークンがどのチームメンバーのものでもありません。</translation>
    </message>
    <message>
        <source>Perhaps nothing. What this role may not read shows below.</source>
        <translation>影響がない場合もあります。このロールで読み取れないものは下に表示されます。</translation>
    </message>
    <message>
        <source>Nothing, but a token that can do less is safer.</source>
        <translation>影響はありませんが、権限の少ないトークンのほうが安全です。</translation>
    </message>
    <message>
        <source>Everything: seats cannot be counted.</source>
        <translation>すべて: シートを数えられません。</translation>
    </message>
    <message>
        <source>Custom roles have no name, and a light agent role cannot be chosen for a reclaim.</source>
        <translation>カスタムロールの名前が表示されず、回収時にライトエージェントロールを選択できません。</translation>
    </message>
    <message>
        <source>Light agents that cost a seat because of Chat, Explore, Guide or Talk cannot be found.</source>
        <translation>Chat、Explore、Guide、Talk のためにシートを消費しているライトエージェントを検出できません。</translation>
    </message>
    <message>
        <source>People who stay signed in for weeks may look idle.</source>
        <translation>数週間サインインしたままのユーザーが非アクティブに見える場合があります。</translation>
    </message>
    <message>
        <source>Exact sign-in dates. The other activity signals remain.</source>
        <translation>正確なサインイン日。ほかのアクティビティシグナルは利用できます。</translation>
    </message>
    <message>
        <source>Candidates are found, but no seat can be taken back.</source>
        <translation>候補は検出されますが、シートは回収できません。</translation>
    </message>
    <message>
        <source>Compare the address with the one in your browser when you work in Zendesk.</source>
        <translation>Zendesk の利用時にブラウザーに表示されるアドレスと比較してください。</translation>
    </message>
    <message>
        <source>Sign in for the download with the scope “read” alone, and for reclaim apart.</source>
        <translation>ダウンロード用にはスコープ「read」のみでサインインし、回収用には別にサインインしてください。</translation>
    </message>
    <message>
        <source>None needed if no line below is red.</source>
        <translation>下に赤い項目がなければ不要です。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in again; the scope “read” is asked for then.</source>
        <translation>もう一度サインインしてください。その際にスコープ「read」が要求されます。</translation>
    </message>
    <message>
        <source>Nothing to mend: it is included from Suite Enterprise on, for administrators.</source>
        <translation>対処は不要です。Suite Enterprise 以上のプランで、管理者のみが利用できます。</translation>
    </message>
    <message>
        <source>Give the role the right in Zendesk, or sign in as an administrator.</source>
        <translation>Zendesk でロールに権限を付与するか、管理者としてサインインしてください。</translation>
    </message>
    <message>
        <source>Check again later; if it stays, look at the details.</source>
        <translation>しばらくしてからもう一度確認してください。解消しない場合は詳細を確認してください。</translation>
    </message>
    <message>
        <source>Tick “Reclaim subscriptions” in the profile when seats shall be taken back.</source>
        <translation>シートを回収する場合は、プロファイルで「サブスクリプションの回収」をオンにしてください。</translation>
    </message>
    <message>
        <source>Let a Zendesk administrator sign in for reclaim.</source>
        <translation>Zendesk 管理者に回収用のサインインを依頼してください。</translation>
    </message>
    <message>
        <source>Sign in for reclaim, now or later; another person may do it.</source>
        <translation>回収用にサインインしてください。後からでも、別の人でも構いません。</translation>
    </message>
    <message>
        <source>Yes, as %1; but who owns the OAuth client could not be read. Found out without changing anything.</source>
        <translation>%1 として可能です。ただし、OAuth クライアントの所有者を読み取れませんでした。何も変更せずに確認しました。</translation>
    </message>
    <message>
        <source>Nothing keeps the owner of the OAuth client out of a reclaim; the sign-in would break with it.</source>
        <translation>OAuth クライアントの所有者が回収から保護されていません。回収されるとサインインできなくなります。</translation>
    </message>
    <message>
        <source>Name the owner of the OAuth client in the profile.</source>
        <translation>プロファイルで OAuth クライアントの所有者を指定してください。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::WhereText</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>「%1」というフィールドはありません。</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared with “%2”.</source>
        <translation>フィールド「%1」は「%2」で比較できません。</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>ここで開始された引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The condition is too long.</source>
        <translation>条件が長すぎます。</translation>
    </message>
    <message>
        <source>The condition has too many parentheses inside each other.</source>
        <translation>条件の括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>“%1” does not fit here; conditions are joined by “and” or “or”.</source>
        <translation>「%1」はここでは使用できません。条件は「and」または「or」でつなぎます。</translation>
    </message>
    <message>
        <source>The condition ends too early: %1.</source>
        <translation>条件が途中で終わっています: %1。</translation>
    </message>
    <message>
        <source>“%1” does not fit here: %2.</source>
        <translation>「%1」はここでは使用できません: %2。</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
    <message>
        <source>the name of a field is expected</source>
        <translation>フィールド名が必要です</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= ~ is expected</source>
        <translation>= != &lt; &lt;= &gt; &gt;= ~ のいずれかが必要です</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true または false が必要です</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>数値が必要です</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31 or an age such as 60d is expected</source>
        <translation>2026-03-31 のような日付または 60d のような経過期間が必要です</translation>
    </message>
    <message>
        <source>a closing parenthesis is expected</source>
        <translation>閉じ括弧が必要です</translation>
    </message>
    <message>
        <source>Fields: %1.</source>
        <translation>フィールド: %1。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::Words</name>
    <message>
        <source>Attention Required</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Awaiting User</source>
        <translation>ユーザー待ち</translation>
    </message>
    <message>
        <source>Awaiting Approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Awaiting Revocation</source>
        <translation>回収待ち</translation>
    </message>
    <message>
        <source>Closed Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Closed Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>Closed Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Low Usage</source>
        <translation>低使用</translation>
    </message>
    <message>
        <source>Never Used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>Unlicensed</source>
        <translation>ライセンスなし</translation>
    </message>
    <message>
        <source>Suspended but Paid</source>
        <translation>停止中だが有料</translation>
    </message>
    <message>
        <source>Paid Light Agent</source>
        <translation>有料ライトエージェント</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>退職者</translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation>ライトエージェント</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>エンドユーザー</translation>
    </message>
    <message>
        <source>End user, suspended</source>
        <translation>エンドユーザー（停止中）</translation>
    </message>
    <message>
        <source>Suspend, frees no seat</source>
        <translation>停止（シートは空きません）</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Billing admin</source>
        <translation>請求管理者</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>コントリビューター</translation>
    </message>
    <message>
        <source>Chat agent</source>
        <translation>Chat エージェント</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>未認識</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1（停止中）</translation>
    </message>
    <message>
        <source>%1, paid or not is unknown</source>
        <translation>%1（有料かどうか不明）</translation>
    </message>
    <message>
        <source>%1, paid</source>
        <translation>%1（有料）</translation>
    </message>
    <message>
        <source>%1, paid: %2</source>
        <translation>%1（有料: %2）</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Ticket work</source>
        <translation>チケット作業</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Stays old while a session is open; an API token keeps it fresh.</source>
        <translation>セッションが開いている間は古い日付のままです。API トークンの利用で更新され続けます。</translation>
    </message>
    <message>
        <source>Only live sessions are listed, and their time is approximate.</source>
        <translation>有効なセッションのみが対象で、時刻はおおよそのものです。</translation>
    </message>
    <message>
        <source>Triggers can touch tickets too.</source>
        <translation>トリガーもチケットを更新する場合があります。</translation>
    </message>
    <message>
        <source>Password sign-ins may be missing.</source>
        <translation>パスワードによるサインインが含まれない場合があります。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>パブリック</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>コンフィデンシャル</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Refresh %1 Subscriptions</source>
        <translation>%1 サブスクリプションの更新</translation>
    </message>
    <message>
        <source>Update removal candidates</source>
        <translation>削除候補の更新</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>A rule proposes this seat for reclaim.</source>
        <translation>ルールがこのシートの回収を提案しています。</translation>
    </message>
    <message>
        <source>An exclusion rule keeps this person out.</source>
        <translation>除外ルールにより、このユーザーは対象外です。</translation>
    </message>
    <message>
        <source>This is no paid seat, so there is nothing to take back.</source>
        <translation>有料シートではないため、回収するものはありません。</translation>
    </message>
    <message>
        <source>Active within the rule&apos;s threshold.</source>
        <translation>ルールのしきい値内でアクティビティがあります。</translation>
    </message>
    <message>
        <source>The account is younger than the rule&apos;s grace.</source>
        <translation>アカウントの経過日数がルールの猶予期間内です。</translation>
    </message>
    <message>
        <source>Kept or given back not long ago; not proposed again yet.</source>
        <translation>最近、保持または返却されたため、まだ再提案されません。</translation>
    </message>
    <message>
        <source>An activity signal could not be read, so nobody may conclude.</source>
        <translation>アクティビティシグナルを読み取れなかったため、判定できません。</translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation>ルールは無効です。</translation>
    </message>
    <message>
        <source>No rule looks at this seat.</source>
        <translation>このシートを対象とするルールはありません。</translation>
    </message>
    <message>
        <source>Never used, and the rule leaves those out.</source>
        <translation>一度も使用されていませんが、ルールの対象外です。</translation>
    </message>
    <message>
        <source>This person is protected.</source>
        <translation>このユーザーは保護されています。</translation>
    </message>
    <message>
        <source>Zendesk gives no date to measure from.</source>
        <translation>Zendesk から基準となる日付を取得できません。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>承認を取り消し</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Proposed by a rule</source>
        <translation>ルールによる提案</translation>
    </message>
    <message>
        <source>Seat taken back, proved</source>
        <translation>シートを回収（確認済み）</translation>
    </message>
    <message>
        <source>Reclaim failed</source>
        <translation>回収に失敗</translation>
    </message>
    <message>
        <source>Reclaim in doubt</source>
        <translation>回収結果が不明</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Removed by hand, proved</source>
        <translation>手動で削除（確認済み）</translation>
    </message>
    <message>
        <source>Activity seen</source>
        <translation>アクティビティを検出</translation>
    </message>
    <message>
        <source>Gone by another hand</source>
        <translation>別の方法で削除済み</translation>
    </message>
    <message>
        <source>Error not resolved in 30 days</source>
        <translation>エラーが 30 日以内に未解決</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>No user found</source>
        <translation>ユーザーが見つかりません</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>決定を取り消し</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>No new candidates were made, because the data quality was red.</source>
        <translation>データ品質が赤のため、新しい候補は作成されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) have expired.</source>
        <translation>
            <numerusform>除外ルール %n 件の期限が切れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether this seat is paid is unknown.</source>
        <translation>このシートが有料かどうかわかりません。</translation>
    </message>
    <message>
        <source>An activity signal was not read, so nobody may conclude.</source>
        <translation>アクティビティシグナルが読み取られていないため、判定できません。</translation>
    </message>
    <message>
        <source>The rule is for other software models.</source>
        <translation>ルールは別のソフトウェアモデルを対象としています。</translation>
    </message>
    <message>
        <source>The rule&apos;s condition does not hit.</source>
        <translation>ルールの条件に一致しません。</translation>
    </message>
    <message>
        <source>The rule&apos;s condition cannot be read, so it hits nobody.</source>
        <translation>ルールの条件を解釈できないため、誰にも一致しません。</translation>
    </message>
    <message>
        <source>Proposed as a seat leak</source>
        <translation>シートリークとして提案</translation>
    </message>
    <message>
        <source>The person was asked</source>
        <translation>本人に確認しました</translation>
    </message>
    <message>
        <source>The person gives the seat up</source>
        <translation>本人がシートを手放します</translation>
    </message>
    <message>
        <source>The person wants to keep the seat</source>
        <translation>本人がシートの継続を希望しています</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>期限内に回答がありませんでした</translation>
    </message>
    <message>
        <source>Keeping was confirmed</source>
        <translation>保持が承認されました</translation>
    </message>
    <message>
        <source>Keeping was refused</source>
        <translation>保持が却下されました</translation>
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
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n entry(ies) holds; compared with: %1.</source>
        <translation>
            <numerusform>%n 件のエントリのチェーンは正常です。比較対象: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: %2.</source>
        <translation>チェーンがエントリ %1 で途切れています: %2。</translation>
    </message>
    <message>
        <source>The tamper-evident log.</source>
        <translation>改ざんを検出できるログ。</translation>
    </message>
    <message>
        <source>List what was done, newest first.</source>
        <translation>実行された内容を新しい順に一覧表示します。</translation>
    </message>
    <message>
        <source>Only from this day or ISO 8601 time on.</source>
        <translation>この日または ISO 8601 の時刻以降のみ。</translation>
    </message>
    <message>
        <source>Check the chain; exit code 1 and the first broken entry if it does not hold.</source>
        <translation>チェーンを検査します。正常でない場合は終了コード 1 と最初に途切れたエントリを返します。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CandidateText</name>
    <message>
        <source>Ids of candidates.</source>
        <translation>候補の ID。</translation>
    </message>
    <message>
        <source>Why; kept in the history.</source>
        <translation>理由。履歴に保存されます。</translation>
    </message>
    <message>
        <source>List the removal candidates of a profile.</source>
        <translation>プロファイルの削除候補を一覧表示します。</translation>
    </message>
    <message>
        <source>Only in this state.</source>
        <translation>この状態のもののみ。</translation>
    </message>
    <message>
        <source>Approve candidates: the next reclaim takes their seats back.</source>
        <translation>候補を承認します。次回の回収でシートが回収されます。</translation>
    </message>
    <message>
        <source>Ids of candidates; with --all one profile.</source>
        <translation>候補の ID。--all を指定した場合はプロファイル 1 つ。</translation>
    </message>
    <message>
        <source>All ready candidates of a profile.</source>
        <translation>プロファイルの準備完了の候補すべて。</translation>
    </message>
    <message>
        <source>With --all: at most so many.</source>
        <translation>--all と併用: 最大件数。</translation>
    </message>
    <message>
        <source>Keep the seats; they are not proposed again for 90 days.</source>
        <translation>シートを保持します。90 日間は再度提案されません。</translation>
    </message>
    <message>
        <source>Not proposed again before this day.</source>
        <translation>この日より前には再度提案されません。</translation>
    </message>
    <message>
        <source>Leave the decision until a day.</source>
        <translation>決定を指定日まで延期します。</translation>
    </message>
    <message>
        <source>May not be approved before this day.</source>
        <translation>この日より前には承認できません。</translation>
    </message>
    <message>
        <source>Seats proposed for reclaim, and every decision about them.</source>
        <translation>回収が提案されたシートと、それに関するすべての決定。</translation>
    </message>
    <message>
        <source>Take an approval back.</source>
        <translation>承認を取り消します。</translation>
    </message>
    <message>
        <source>Leave the seats out this time; they may return.</source>
        <translation>今回はシートを対象から外します。再び候補になる場合があります。</translation>
    </message>
    <message>
        <source>Return candidates that needed attention to ready.</source>
        <translation>要対応だった候補を準備完了に戻します。</translation>
    </message>
    <message>
        <source>Say that the seats were removed by hand; the account is read to prove it.</source>
        <translation>シートが手動で削除されたことを記録します。アカウントを読み取って確認します。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>非アクティブ日数</translation>
    </message>
    <message>
        <source>Savings a year</source>
        <translation>年間削減額</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) decided.</source>
        <translation>
            <numerusform>候補 %n 件を決定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 は拒否されました: %2</translation>
    </message>
    <message>
        <source>Condition, for example &quot;state = ready and inactiveDays &gt; 90&quot;.</source>
        <translation>条件（例: &quot;state = ready and inactiveDays &gt; 90&quot;）。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CardText</name>
    <message>
        <source>not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>%1, counted %2</source>
        <translation>%1（%2 に集計）</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>%1 (others were not read)</source>
        <translation>%1（ほかは読み取られていません）</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>割り当て日</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年間コスト</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>シートリーク</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>在籍状況</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>未解決チケット</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>非アクティブ日数</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>判定に使用</translation>
    </message>
    <message>
        <source>Rules:</source>
        <translation>ルール:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Exclusions:</source>
        <translation>除外:</translation>
    </message>
    <message>
        <source>%1 (no longer in force)</source>
        <translation>%1（現在は無効）</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>履歴:</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CompletionText</name>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>シェルの補完スクリプトを出力します。</translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation>シェル。</translation>
    </message>
    <message>
        <source>Print the manual page.</source>
        <translation>マニュアルページを出力します。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::DemoText</name>
    <message>
        <source>Run the simulated account on this computer until Ctrl+C.</source>
        <translation>Ctrl+C が押されるまで、このコンピューターで模擬アカウントを実行します。</translation>
    </message>
    <message>
        <source>Something that goes wrong, such as 503@/users:2.</source>
        <translation>発生させる障害（例: 503@/users:2）。</translation>
    </message>
    <message>
        <source>Port; any free one when not given.</source>
        <translation>ポート。指定しない場合は空いている任意のポート。</translation>
    </message>
    <message>
        <source>Team members, 10 to 1000000.</source>
        <translation>チームメンバー数（10～1000000）。</translation>
    </message>
    <message>
        <source>Another account for another number.</source>
        <translation>番号を変えると別のアカウントになります。</translation>
    </message>
    <message>
        <source>Milliseconds before each answer.</source>
        <translation>各応答までのミリ秒数。</translation>
    </message>
    <message>
        <source>Requests a minute; 0 as the plan says.</source>
        <translation>1 分あたりのリクエスト数。0 の場合はプランに従います。</translation>
    </message>
    <message>
        <source>Plan of the account.</source>
        <translation>アカウントのプラン。</translation>
    </message>
    <message>
        <source>Seconds that an access token lives.</source>
        <translation>アクセストークンの有効秒数。</translation>
    </message>
    <message>
        <source>Serve https; needs --certificate and --private-key.</source>
        <translation>https で提供します。--certificate と --private-key が必要です。</translation>
    </message>
    <message>
        <source>Certificate (PEM).</source>
        <translation>証明書 (PEM)。</translation>
    </message>
    <message>
        <source>Private key (PEM).</source>
        <translation>秘密鍵 (PEM)。</translation>
    </message>
    <message>
        <source>Refuse to downgrade people with open tickets.</source>
        <translation>未解決チケットのあるユーザーのダウングレードを拒否します。</translation>
    </message>
    <message>
        <source>Register the OAuth client as confidential.</source>
        <translation>OAuth クライアントをコンフィデンシャルとして登録します。</translation>
    </message>
    <message>
        <source>Answer the consent page without a person.</source>
        <translation>同意ページに人の操作なしで応答します。</translation>
    </message>
    <message>
        <source>Keep the account&apos;s changes in this file.</source>
        <translation>アカウントの変更をこのファイルに保存します。</translation>
    </message>
    <message>
        <source>Open a control port for tests.</source>
        <translation>テスト用の制御ポートを開きます。</translation>
    </message>
    <message>
        <source>Go the whole way against the demo account, unattended.</source>
        <translation>デモアカウントに対して、すべての手順を無人で実行します。</translation>
    </message>
    <message>
        <source>The simulated account.</source>
        <translation>模擬アカウント。</translation>
    </message>
    <message>
        <source>The demo account runs until Ctrl+C.</source>
        <translation>デモアカウントは Ctrl+C が押されるまで実行されます。</translation>
    </message>
    <message>
        <source>Set up the demo profile</source>
        <translation>デモプロファイルを設定</translation>
    </message>
    <message>
        <source>Sign in for inventory</source>
        <translation>インベントリ用にサインイン</translation>
    </message>
    <message>
        <source>Sign in for reclaim</source>
        <translation>回収用にサインイン</translation>
    </message>
    <message>
        <source>Validate the connection</source>
        <translation>接続を検証</translation>
    </message>
    <message>
        <source>Publish and refresh</source>
        <translation>公開して更新</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>再度ダウンロード</translation>
    </message>
    <message>
        <source>Find idle seats</source>
        <translation>非アクティブなシートを検出</translation>
    </message>
    <message>
        <source>Plan the reclaim</source>
        <translation>回収を計画</translation>
    </message>
    <message>
        <source>Approve a few</source>
        <translation>数件を承認</translation>
    </message>
    <message>
        <source>Reclaim them</source>
        <translation>回収を実行</translation>
    </message>
    <message>
        <source>Verify the outcome and the audit log</source>
        <translation>結果と監査ログを検証</translation>
    </message>
    <message>
        <source>Give one seat back</source>
        <translation>シートを 1 つ返却</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>All %1 steps held: %2 people, %3 seats freed and one given back, in %4 seconds.</source>
        <translation>%1 個の手順がすべて成功しました: %2 人、解放 %3 シート、返却 1 シート、所要時間 %4 秒。</translation>
    </message>
    <message>
        <source>%1 planned, %2 withdrawn</source>
        <translation>%1 件を計画、%2 件を取り下げ</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::DoctorText</name>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>整合性</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Facts for support: versions, paths, secrets store, database, clock, TLS; no secrets.</source>
        <translation>サポート用の情報: バージョン、パス、シークレットの保存先、データベース、時計、TLS。シークレットは含みません。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ErrorText</name>
    <message>
        <source>Something in Seatkeeper went wrong. Nothing was changed.</source>
        <translation>Seatkeeper で問題が発生しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Try again with --verbose; report it with the log if it happens again.</source>
        <translation>--verbose を付けてもう一度お試しください。再発する場合はログを添えて報告してください。</translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation>コマンドラインを解釈できません。</translation>
    </message>
    <message>
        <source>Something is missing for %1.</source>
        <translation>%1 に必要なものが不足しています。</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>「%1」は %2 に適合しません。</translation>
    </message>
    <message>
        <source>Stopped on request. What was finished before stays.</source>
        <translation>要求により停止しました。停止前に完了した内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>想定される値: %1。</translation>
    </message>
    <message>
        <source>There is no %1 %2.</source>
        <translation>%1 %2 は存在しません。</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>The matching list command shows what there is.</source>
        <translation>対応する list コマンドで、存在するものを確認できます。</translation>
    </message>
    <message>
        <source>There is already a %1 %2.</source>
        <translation>%1 %2 は既に存在します。</translation>
    </message>
    <message>
        <source>Choose another name, or change the one that exists.</source>
        <translation>別の名前を選択するか、既存のものを変更してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Another run holds the profile %1.</source>
        <translation>別の実行がプロファイル %1 を使用中です。</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>その実行の終了後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>It is process %1; try again when it has ended.</source>
        <translation>プロセス %1 が使用中です。終了後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The download was held back: %1 people instead of %2. The old data stays.</source>
        <translation>ダウンロードを保留しました: 人数が %2 ではなく %1 です。以前のデータが維持されます。</translation>
    </message>
    <message>
        <source>Look into it; sync with --accept-shrink takes it.</source>
        <translation>原因を確認してください。sync に --accept-shrink を付けると受け入れます。</translation>
    </message>
    <message>
        <source>Done in part: %1 done, %2 failed.</source>
        <translation>一部のみ完了しました: 完了 %1 件、失敗 %2 件。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The last good data stays.</source>
        <translation>%1 に接続できません。最後の正常なデータが維持されます。</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>ネットワークとアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The last good data stays.</source>
        <translation>%1 から時間内に応答がありませんでした。最後の正常なデータが維持されます。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe. Nothing was sent.</source>
        <translation>%1 への接続は安全ではありません。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the clock and whether a proxy or a missing certificate is in the way.</source>
        <translation>時計を確認し、プロキシや証明書の不足が原因でないか確認してください。</translation>
    </message>
    <message>
        <source>The address %1 does not begin with https. Nothing was sent.</source>
        <translation>アドレス %1 が https で始まっていません。何も送信していません。</translation>
    </message>
    <message>
        <source>http is accepted for this computer only.</source>
        <translation>http を使用できるのはこのコンピューターのみです。</translation>
    </message>
    <message>
        <source>An answer pointed to another host: %1. Nothing was sent there.</source>
        <translation>応答が別のホストを指していました: %1。そのホストには何も送信していません。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address.</source>
        <translation>アカウントのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The account&apos;s rate limit is used up. The last good data stays.</source>
        <translation>アカウントのレート制限に達しています。最後の正常なデータが維持されます。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server failed (%1). The last good data stays.</source>
        <translation>サーバーでエラーが発生しました (%1)。最後の正常なデータが維持されます。</translation>
    </message>
    <message>
        <source>The answer is not what Zendesk documents. The last good data stays.</source>
        <translation>応答が Zendesk の仕様と一致しません。最後の正常なデータが維持されます。</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Zendesk account; --verbose logs the details.</source>
        <translation>アドレスが Zendesk アカウントのものか確認してください。--verbose で詳細がログに記録されます。</translation>
    </message>
    <message>
        <source>An answer or a file is larger than %1.</source>
        <translation>応答またはファイルが %1 を超えています。</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許容値</translation>
    </message>
    <message>
        <source>A change was sent and its answer never came. It was not sent again.</source>
        <translation>変更を送信しましたが、応答がありませんでした。再送信はしていません。</translation>
    </message>
    <message>
        <source>reclaim recover reads the person and settles it.</source>
        <translation>reclaim recover でユーザーを読み取り、結果を確定します。</translation>
    </message>
    <message>
        <source>Sign-in is needed for the profile %1.</source>
        <translation>プロファイル %1 にはサインインが必要です。</translation>
    </message>
    <message>
        <source>Run: seatkeeperctl profile authorize PROFILE</source>
        <translation>実行してください: seatkeeperctl profile authorize PROFILE</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser.</source>
        <translation>ブラウザーでサインインが拒否されました。</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>もう一度サインインして許可してください。</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>ブラウザーから時間内に応答が戻りませんでした。</translation>
    </message>
    <message>
        <source>Sign in again; --paste works without a browser here.</source>
        <translation>もう一度サインインしてください。--paste を使うと、ここにブラウザーがなくてもサインインできます。</translation>
    </message>
    <message>
        <source>All registered local ports are taken: %1.</source>
        <translation>登録済みのローカルポートはすべて使用中です: %1。</translation>
    </message>
    <message>
        <source>Close the program that holds them, or use --paste.</source>
        <translation>使用しているプログラムを終了するか、--paste を使用してください。</translation>
    </message>
    <message>
        <source>The account refused the OAuth client.</source>
        <translation>アカウントが OAuth クライアントを拒否しました。</translation>
    </message>
    <message>
        <source>Check the unique identifier and the client secret.</source>
        <translation>一意の識別子とクライアントシークレットを確認してください。</translation>
    </message>
    <message>
        <source>The sign-in does not cover: %1.</source>
        <translation>このサインインには次の権限が含まれていません: %1。</translation>
    </message>
    <message>
        <source>Sign in again with profile authorize --for reclaim.</source>
        <translation>profile authorize --for reclaim でもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The account refused this: %1.</source>
        <translation>アカウントがこの操作を拒否しました: %1。</translation>
    </message>
    <message>
        <source>The person who signed in lacks the role, or the plan lacks the feature.</source>
        <translation>サインインしたユーザーのロールが不足しているか、プランにこの機能がありません。</translation>
    </message>
    <message>
        <source>The account does not know this record any more.</source>
        <translation>このレコードはアカウントに存在しなくなりました。</translation>
    </message>
    <message>
        <source>Run sync.</source>
        <translation>sync を実行してください。</translation>
    </message>
    <message>
        <source>There is no account at %1.</source>
        <translation>%1 にアカウントがありません。</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>このアドレス</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The account rejected the request: %1.</source>
        <translation>アカウントがリクエストを拒否しました: %1。</translation>
    </message>
    <message>
        <source>The account has no free seat to give back.</source>
        <translation>アカウントに返却に使える空きシートがありません。</translation>
    </message>
    <message>
        <source>Buy or free a seat, then undo again.</source>
        <translation>シートを購入または解放してから、もう一度 undo を実行してください。</translation>
    </message>
    <message>
        <source>The account or the plan changed in the meantime. Nothing was changed.</source>
        <translation>その間にアカウントまたは計画が変更されました。何も変更していません。</translation>
    </message>
    <message>
        <source>Run sync and make a new plan.</source>
        <translation>sync を実行し、新しい計画を作成してください。</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>ここにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Use --credentials file:PATH on a server.</source>
        <translation>サーバーでは --credentials file:PATH を使用してください。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>キーチェーンがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Allow it, or use --credentials file:PATH.</source>
        <translation>アクセスを許可するか、--credentials file:PATH を使用してください。</translation>
    </message>
    <message>
        <source>Others may read the credential file %1 (%2). It was not used.</source>
        <translation>資格情報ファイル %1 は他のユーザーも読み取れる状態です (%2)。使用していません。</translation>
    </message>
    <message>
        <source>Give it the mode 0600.</source>
        <translation>モードを 0600 に設定してください。</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed.</source>
        <translation>ディスクの空き容量がありません: %1。何も変更されていません。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空き容量を確保してください。</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Check owner and mode of file and folder.</source>
        <translation>ファイルとフォルダーの所有者とモードを確認してください。</translation>
    </message>
    <message>
        <source>Another program holds %1. Nothing was changed.</source>
        <translation>別のプログラムが %1 を使用中です。何も変更されていません。</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>そのプログラムを終了して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is.</source>
        <translation>%1 は破損しています。元の状態のまま残しています。</translation>
    </message>
    <message>
        <source>There is no copy beside it.</source>
        <translation>同じ場所にコピーはありません。</translation>
    </message>
    <message>
        <source>The newest copy is %1.</source>
        <translation>最新のコピーは %1 です。</translation>
    </message>
    <message>
        <source>The database was written by a newer version (%1, this one knows %2). It was not touched.</source>
        <translation>データベースは新しいバージョンで書き込まれています（%1、このバージョンの対応は %2 まで）。変更していません。</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the released one. It was not touched.</source>
        <translation>データベーススキーマの手順 %1 が、リリースされたものと一致しません。変更していません。</translation>
    </message>
    <message>
        <source>Use the copy that was made before.</source>
        <translation>以前に作成されたコピーを使用してください。</translation>
    </message>
    <message>
        <source>The database failed: %1.</source>
        <translation>データベースでエラーが発生しました: %1。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 を使用できません: %2。</translation>
    </message>
    <message>
        <source>The input is malformed at %1: %2.</source>
        <translation>入力の %1 の形式が正しくありません: %2。</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>除外ルール</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>job result</source>
        <translation>ジョブの結果</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 何も変更されていません。</translation>
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
        <translation>種類</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>対象外の件数</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>年間コスト</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>Exclusion %1 keeps %n subscription(s) out.</source>
        <translation>
            <numerusform>除外ルール %1 により、サブスクリプション %n 件が対象外になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule would keep %n subscription(s) out.</source>
        <translation>
            <numerusform>このルールを保存すると、サブスクリプション %n 件が対象外になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost %1 a year.</source>
        <translation>年間コストは %1 です。</translation>
    </message>
    <message>
        <source>Open candidates closed: %1.</source>
        <translation>終了対象の未完了の候補: %1。</translation>
    </message>
    <message>
        <source>Kept out by other rules already: %1.</source>
        <translation>すでに別のルールで対象外: %1。</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>例: %1。</translation>
    </message>
    <message>
        <source>Its last day is past, so it does nothing.</source>
        <translation>最終日を過ぎているため、何も除外されません。</translation>
    </message>
    <message>
        <source>Exclusion %1 removed. Its rows count again from the next refresh on.</source>
        <translation>除外ルール %1 を削除しました。対象の行は次回の更新から再び数えられます。</translation>
    </message>
    <message>
        <source>a narrower pattern, or --everybody</source>
        <translation>より限定的なパターン、または --everybody</translation>
    </message>
    <message>
        <source>Rules that keep identifiers or people out of cost and reclaim.</source>
        <translation>識別子やユーザーをコストと回収の対象から外すルール。</translation>
    </message>
    <message>
        <source>List the exclusion rules, what they keep out and what that costs.</source>
        <translation>除外ルールと、対象外になるもの、そのコストを一覧表示します。</translation>
    </message>
    <message>
        <source>Only this kind.</source>
        <translation>この種類のみ。</translation>
    </message>
    <message>
        <source>Add an exclusion rule; it acts at once.</source>
        <translation>除外ルールを追加します。ただちに適用されます。</translation>
    </message>
    <message>
        <source>What the pattern is about.</source>
        <translation>パターンの対象。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>Identifier, e-mail or external id; * and ? are wildcards.</source>
        <translation>識別子、メールアドレス、または外部 ID。* と ? はワイルドカードです。</translation>
    </message>
    <message>
        <source>Last day on which it holds.</source>
        <translation>適用される最終日。</translation>
    </message>
    <message>
        <source>Who asked for it.</source>
        <translation>依頼した人。</translation>
    </message>
    <message>
        <source>Say what it would do, and save nothing.</source>
        <translation>適用した場合の結果を表示し、何も保存しません。</translation>
    </message>
    <message>
        <source>Save it even if it matches everybody.</source>
        <translation>全員に一致する場合でも保存します。</translation>
    </message>
    <message>
        <source>Remove an exclusion rule.</source>
        <translation>除外ルールを削除します。</translation>
    </message>
    <message>
        <source>Id of the rule.</source>
        <translation>ルールの ID。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::IdentifierText</name>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>(unrecognized)</source>
        <translation>（未認識）</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) updated.</source>
        <translation>
            <numerusform>サブスクリプション %n 件を更新しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription identifiers and the models they stand for.</source>
        <translation>サブスクリプション識別子と、それに対応するモデル。</translation>
    </message>
    <message>
        <source>List the identifiers that a profile&apos;s subscriptions use.</source>
        <translation>プロファイルのサブスクリプションが使用する識別子を一覧表示します。</translation>
    </message>
    <message>
        <source>Only those without a model.</source>
        <translation>モデルのないもののみ。</translation>
    </message>
    <message>
        <source>Map an identifier to a software model; every subscription follows at once.</source>
        <translation>識別子をソフトウェアモデルにマッピングします。すべてのサブスクリプションにただちに反映されます。</translation>
    </message>
    <message>
        <source>The identifier.</source>
        <translation>識別子。</translation>
    </message>
    <message>
        <source>Id or name of a software model.</source>
        <translation>ソフトウェアモデルの ID または名前。</translation>
    </message>
    <message>
        <source>Make the model when there is none of that name.</source>
        <translation>その名前のモデルがない場合は作成します。</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>カスタムロール</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>分離済み</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message numerus="yes">
        <source>The people of %1 are %2 now, model %3: %n subscription(s).</source>
        <translation>
            <numerusform>%1 のユーザーは現在 %2 です。モデル: %3、サブスクリプション %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) moved along.</source>
        <translation>
            <numerusform>未完了の候補 %n 件も移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were excluded by their identifier and count again.</source>
        <translation>
            <numerusform>うち %n 件は識別子により除外されていましたが、再び数えられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are excluded by their identifier now.</source>
        <translation>
            <numerusform>うち %n 件は、現在は識別子により除外されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>List the custom agent roles and which of them were split off.</source>
        <translation>カスタムエージェントロールと、そのうち分離されているものを一覧表示します。</translation>
    </message>
    <message>
        <source>Make a custom agent role an identifier of its own, to price or license it apart; everything follows at once and lasts.</source>
        <translation>カスタムエージェントロールを独立した識別子にし、別に価格やライセンスを設定できるようにします。すべてにただちに反映され、以降も維持されます。</translation>
    </message>
    <message>
        <source>Id or name of the role.</source>
        <translation>ロールの ID または名前。</translation>
    </message>
    <message>
        <source>Software model, an existing or a new one; without it one of its own.</source>
        <translation>ソフトウェアモデル（既存または新規）。指定しない場合は専用のモデル。</translation>
    </message>
    <message>
        <source>Take a role that was split off back to zendesk.agent.</source>
        <translation>分離したロールを zendesk.agent に戻します。</translation>
    </message>
    <message>
        <source>Id, name or identifier.</source>
        <translation>ID、名前、または識別子。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ImportWords</name>
    <message>
        <source>Import Admin Center&apos;s export of team members as a profile without OAuth, or a newer one into it.</source>
        <translation>Admin Center からエクスポートしたチームメンバーを、OAuth なしのプロファイルとしてインポートするか、既存のそのようなプロファイルに新しいエクスポートをインポートします。</translation>
    </message>
    <message>
        <source>What a Support role stands for: admin, billing_admin, agent, light_agent, contributor, chat_agent, end_user or unrecognized.</source>
        <translation>Support ロールの意味: admin、billing_admin、agent、light_agent、contributor、chat_agent、end_user、unrecognized のいずれか。</translation>
    </message>
    <message>
        <source>CSV file.</source>
        <translation>CSV ファイル。</translation>
    </message>
    <message>
        <source>Display name of a new profile.</source>
        <translation>新しいプロファイルの表示名。</translation>
    </message>
    <message>
        <source>Address or subdomain of its account.</source>
        <translation>アカウントのアドレスまたはサブドメイン。</translation>
    </message>
    <message>
        <source>Profile to be refreshed, by id or name.</source>
        <translation>更新するプロファイルの ID または名前。</translation>
    </message>
    <message>
        <source>Accept that far fewer people are there than last time.</source>
        <translation>前回より人数が大幅に少なくても受け入れます。</translation>
    </message>
    <message>
        <source>%1, separated by: %2</source>
        <translation>%1、区切り: %2</translation>
    </message>
    <message>
        <source>Support roles:</source>
        <translation>Support ロール:</translation>
    </message>
    <message>
        <source>Nothing was imported; add --yes to do it.</source>
        <translation>何もインポートしていません。実行するには --yes を付けてください。</translation>
    </message>
    <message>
        <source>%1: %2 subscriptions, %3 seats; %4 open candidates</source>
        <translation>%1: サブスクリプション %2 件、シート %3 件。未完了の候補 %4 件</translation>
    </message>
    <message>
        <source>Support role</source>
        <translation>Support ロール</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>ロールなし</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message numerus="yes">
        <source>%n team member(s).</source>
        <translation>
            <numerusform>チームメンバー %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s).</source>
        <translation>
            <numerusform>有料シート %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) nobody knows whether the seat is paid; say what the role stands for with --role.</source>
        <translation>
            <numerusform>%n 人について、シートが有料かどうかわかりません。--role でロールの意味を指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed, %4 unchanged.</source>
        <translation>追加 %1、変更 %2、削除 %3、変更なし %4。</translation>
    </message>
    <message numerus="yes">
        <source>The last import had %n person(s); --accept-shrink takes the smaller list.</source>
        <translation>
            <numerusform>前回のインポートは %n 人でした。--accept-shrink を付けると、人数の少ない一覧を受け入れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date in the future; it counts as today.</source>
        <translation>
            <numerusform>%n 行の日付が未来です。今日として扱います。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest date of the file is %1.</source>
        <translation>ファイル内で最も新しい日付は %1 です。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::JobText</name>
    <message>
        <source>List the scheduled jobs.</source>
        <translation>スケジュール済みジョブを一覧表示します。</translation>
    </message>
    <message>
        <source>List what the jobs did, newest first.</source>
        <translation>ジョブの実行内容を新しい順に一覧表示します。</translation>
    </message>
    <message>
        <source>Run a job now, or every job that is due.</source>
        <translation>ジョブ 1 つ、または実行時刻になったすべてのジョブを今すぐ実行します。</translation>
    </message>
    <message>
        <source>Id of a job.</source>
        <translation>ジョブの ID。</translation>
    </message>
    <message>
        <source>Every active job whose time has come.</source>
        <translation>実行時刻になったすべての有効なジョブ。</translation>
    </message>
    <message>
        <source>Have due jobs run without the window: a systemd user timer, or a cron line.</source>
        <translation>ウィンドウなしで、実行時刻になったジョブを実行します（systemd ユーザータイマーまたは cron の行）。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>実行する操作。</translation>
    </message>
    <message>
        <source>Scheduled jobs and their results.</source>
        <translation>スケジュール済みジョブとその結果。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Every days</source>
        <translation>間隔（日）</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次回の実行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>No job is due.</source>
        <translation>実行時刻になったジョブはありません。</translation>
    </message>
    <message>
        <source>The timer %1 runs due jobs every hour.</source>
        <translation>タイマー %1 が、実行時刻になったジョブを 1 時間ごとに実行します。</translation>
    </message>
    <message>
        <source>There is no systemd for this user. Add this line with crontab -e:
%1</source>
        <translation>このユーザーには systemd がありません。crontab -e で次の行を追加してください:
%1</translation>
    </message>
    <message>
        <source>The timer is gone.</source>
        <translation>タイマーを削除しました。</translation>
    </message>
    <message>
        <source>No timer is installed.</source>
        <translation>タイマーはインストールされていません。</translation>
    </message>
    <message>
        <source>The timer is installed and active.</source>
        <translation>タイマーはインストール済みで有効です。</translation>
    </message>
    <message>
        <source>The timer is installed, but not active.</source>
        <translation>タイマーはインストール済みですが、有効ではありません。</translation>
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
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年間コスト</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), %1 a year.</source>
        <translation>
            <numerusform>シート %n 件、年間 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was downloaded yet; run sync first.</source>
        <translation>まだ何もダウンロードされていません。先に sync を実行してください。</translation>
    </message>
    <message>
        <source>Nobody is known to have left: import a roster with roster import.</source>
        <translation>退職者は確認されていません。roster import で名簿をインポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n light agent(s) or contributor(s) are paid is not known.</source>
        <translation>
            <numerusform>ライトエージェントまたはコントリビューター %n 人のシートが有料かどうかわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the light-agent role cannot be told: the roles could not be read.</source>
        <translation>ライトエージェントロールのコピーを判別できません。ロールを読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n removal candidate(s) made; nothing is approved by that.</source>
        <translation>
            <numerusform>削除候補 %n 件を作成しました。これによって承認されたものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake.</source>
        <translation>誤って支払いが発生しているシート。</translation>
    </message>
    <message>
        <source>List the seat leaks of a profile with price, explanation and remedy.</source>
        <translation>プロファイルのシートリークを、価格、説明、対処方法とともに一覧表示します。</translation>
    </message>
    <message>
        <source>Only seats with this reason.</source>
        <translation>この理由のシートのみ。</translation>
    </message>
    <message>
        <source>Condition, as for subscriptions.</source>
        <translation>条件（サブスクリプションと同じ形式）。</translation>
    </message>
    <message>
        <source>Make seats removal candidates in the state Ready.</source>
        <translation>シートを準備完了状態の削除候補にします。</translation>
    </message>
    <message>
        <source>Our ids or the vendor&apos;s.</source>
        <translation>Seatkeeper の ID またはベンダーの ID。</translation>
    </message>
    <message>
        <source>Why, for the audit log.</source>
        <translation>理由（監査ログに記録されます）。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ManualText</name>
    <message>
        <source>find, take back and account for unneeded seats</source>
        <translation>不要なシートを検出、回収、管理</translation>
    </message>
    <message>
        <source>The headless twin of the Seatkeeper window: the same database, rules and guards. What would change the vendor&apos;s account is only a plan unless --yes is given.</source>
        <translation>Seatkeeper ウィンドウのコマンドライン版です。同じデータベース、ルール、ガードを使用します。ベンダーのアカウントを変更する操作は、--yes を指定しない限り計画のみです。</translation>
    </message>
    <message>
        <source>0  done</source>
        <translation>0  完了</translation>
    </message>
    <message>
        <source>1  failed; nothing half-done is left</source>
        <translation>1  失敗。中途半端な状態のものは残りません</translation>
    </message>
    <message>
        <source>2  wrong usage</source>
        <translation>2  使い方の誤り</translation>
    </message>
    <message>
        <source>3  sign-in needed</source>
        <translation>3  サインインが必要</translation>
    </message>
    <message>
        <source>4  finished in part; each failure is listed</source>
        <translation>4  一部のみ完了。失敗はすべて一覧表示されます</translation>
    </message>
    <message>
        <source>5  refused by a guard</source>
        <translation>5  ガードによる拒否</translation>
    </message>
    <message>
        <source>6  busy: another run holds this profile</source>
        <translation>6  使用中: 別の実行がこのプロファイルを使用しています</translation>
    </message>
    <message>
        <source>130  cancelled; the state is consistent</source>
        <translation>130  キャンセル。状態は整合しています</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>エディション</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Software models.</source>
        <translation>ソフトウェアモデル。</translation>
    </message>
    <message>
        <source>List the software models of a profile, or all.</source>
        <translation>プロファイルの、またはすべてのソフトウェアモデルを一覧表示します。</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>年間価格</translation>
    </message>
    <message>
        <source>List price of</source>
        <translation>適用する定価</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>The seats of %1 are priced by the plan of their profile.</source>
        <translation>%1 のシートの価格には、プロファイルのプランを使用します。</translation>
    </message>
    <message>
        <source>The seats of %1 are priced by the list price of %2.</source>
        <translation>%1 のシートの価格には、%2 の定価を使用します。</translation>
    </message>
    <message>
        <source>Choose the plan whose list price estimates the seats of a model; --none leaves it to the plan of the profile (profile set PROFILE plan=PLAN).</source>
        <translation>モデルのシートの概算に使う定価のプランを選択します。--none を指定すると、プロファイルのプランに従います (profile set PROFILE plan=PLAN)。</translation>
    </message>
    <message>
        <source>Id or name of a software model.</source>
        <translation>ソフトウェアモデルの ID または名前。</translation>
    </message>
    <message>
        <source>Plan, by id or name; see prices list.</source>
        <translation>プランの ID または名前。prices list で確認できます。</translation>
    </message>
    <message>
        <source>No plan of its own.</source>
        <translation>モデル独自のプランを使いません。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::PriceText</name>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>年額</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用先</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>List price saved. %1. Costs that come from it are estimates.</source>
        <translation>定価を保存しました。%1。この価格に基づくコストは概算です。</translation>
    </message>
    <message>
        <source>%1 is as shipped again, or gone.</source>
        <translation>%1 は初期値に戻ったか、削除されました。</translation>
    </message>
    <message>
        <source>List prices: what a seat costs as published, for estimates.</source>
        <translation>定価: 概算に使う、公表されているシートの価格。</translation>
    </message>
    <message>
        <source>List the prices, per agent and month when billed yearly.</source>
        <translation>年払いの場合のエージェント 1 人あたりの月額を一覧表示します。</translation>
    </message>
    <message>
        <source>Edit a list price, or add one under a new name.</source>
        <translation>定価を編集するか、新しい名前で追加します。</translation>
    </message>
    <message>
        <source>Plan, by id or name; a new name adds a price.</source>
        <translation>プランの ID または名前。新しい名前を指定すると価格が追加されます。</translation>
    </message>
    <message>
        <source>Price per agent and month, for example 55.00.</source>
        <translation>エージェント 1 人あたりの月額（例: 55.00）。</translation>
    </message>
    <message>
        <source>Its currency, for example USD.</source>
        <translation>通貨（例: USD）。</translation>
    </message>
    <message>
        <source>Day on which it was read; without it today.</source>
        <translation>価格を確認した日。指定しない場合は今日。</translation>
    </message>
    <message>
        <source>Where it was read.</source>
        <translation>価格を確認した場所。</translation>
    </message>
    <message>
        <source>Set a shipped price back, or remove an own one.</source>
        <translation>付属の価格を初期値に戻すか、独自の価格を削除します。</translation>
    </message>
    <message>
        <source>Plan, by id or name.</source>
        <translation>プランの ID または名前。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ProfileText</name>
    <message>
        <source>Make a draft profile for an account.</source>
        <translation>アカウント用の下書きプロファイルを作成します。</translation>
    </message>
    <message>
        <source>Display name.</source>
        <translation>表示名。</translation>
    </message>
    <message>
        <source>Address or subdomain of the account.</source>
        <translation>アカウントのアドレスまたはサブドメイン。</translation>
    </message>
    <message>
        <source>Unique identifier of the OAuth client.</source>
        <translation>OAuth クライアントの一意の識別子。</translation>
    </message>
    <message>
        <source>Kind of the OAuth client; confidential when a secret file is given, else public.</source>
        <translation>OAuth クライアントの種類。シークレットファイルを指定した場合は confidential、それ以外は public。</translation>
    </message>
    <message>
        <source>File with the client secret, or - for standard input.</source>
        <translation>クライアントシークレットのファイル。標準入力の場合は -。</translation>
    </message>
    <message>
        <source>What the account is used for; read finds only.</source>
        <translation>アカウントの用途。read は検出のみです。</translation>
    </message>
    <message>
        <source>Never take seats back with this profile.</source>
        <translation>このプロファイルではシートを回収しません。</translation>
    </message>
    <message>
        <source>Name of the connection alias.</source>
        <translation>接続エイリアスの名前。</translation>
    </message>
    <message>
        <source>Alias that it is a child of.</source>
        <translation>親となるエイリアス。</translation>
    </message>
    <message>
        <source>Sign in at the account with a browser.</source>
        <translation>ブラウザーでアカウントにサインインします。</translation>
    </message>
    <message>
        <source>What the sign-in is for; inventory when not given.</source>
        <translation>サインインの用途。指定しない場合は inventory。</translation>
    </message>
    <message>
        <source>Print the address to open as the first line and wait for the browser.</source>
        <translation>開くアドレスを最初の行に出力し、ブラウザーを待ちます。</translation>
    </message>
    <message>
        <source>Read from standard input the address at which the browser ended.</source>
        <translation>ブラウザーの最終アドレスを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Seconds to wait for the browser; 300 when not given.</source>
        <translation>ブラウザーを待つ秒数。指定しない場合は 300。</translation>
    </message>
    <message>
        <source>Change a profile: %1.</source>
        <translation>プロファイルを変更します: %1。</translation>
    </message>
    <message>
        <source>Delete a profile, its subscriptions, jobs and tokens.</source>
        <translation>プロファイルと、そのサブスクリプション、ジョブ、トークンを削除します。</translation>
    </message>
    <message>
        <source>Publish a validated profile and run its first refresh.</source>
        <translation>検証済みのプロファイルを公開し、最初の更新を実行します。</translation>
    </message>
    <message>
        <source>Integration profiles: the connected accounts.</source>
        <translation>統合プロファイル: 接続済みのアカウント。</translation>
    </message>
    <message>
        <source>List the profiles.</source>
        <translation>プロファイルを一覧表示します。</translation>
    </message>
    <message>
        <source>Show a profile.</source>
        <translation>プロファイルを表示します。</translation>
    </message>
    <message>
        <source>Try the connection with real calls that change nothing.</source>
        <translation>何も変更しない実際の呼び出しで接続を試します。</translation>
    </message>
    <message>
        <source>Return a profile to draft; its jobs pause.</source>
        <translation>プロファイルを下書きに戻します。ジョブは一時停止します。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DEMO)</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Refresh at</source>
        <translation>更新時刻</translation>
    </message>
    <message>
        <source>Rate share</source>
        <translation>レート使用割合</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>アカウント所有者</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Signed in for %1</source>
        <translation>%1 用のサインイン</translation>
    </message>
    <message>
        <source>Draft profile %1 made: %2.</source>
        <translation>下書きプロファイル %1 を作成しました: %2。</translation>
    </message>
    <message>
        <source>Deleting %1 would remove %2 subscriptions and %3 jobs, close %4 candidates and sign out. Add --yes to do it.</source>
        <translation>%1 を削除すると、サブスクリプション %2 件とジョブ %3 件が削除され、候補 %4 件が終了し、サインアウトします。実行するには --yes を付けてください。</translation>
    </message>
    <message>
        <source>%1 deleted: %2 subscriptions, %3 jobs; %4 candidates closed.</source>
        <translation>%1 を削除しました: サブスクリプション %2 件、ジョブ %3 件。候補 %4 件を終了しました。</translation>
    </message>
    <message>
        <source>Publishing %1 would make its models, its reclamation rule and its jobs and run the first refresh. Add --yes to do it.</source>
        <translation>%1 を公開すると、モデル、回収ルール、ジョブが作成され、最初の更新が実行されます。実行するには --yes を付けてください。</translation>
    </message>
    <message>
        <source>%1 is published, but its first refresh failed: %2</source>
        <translation>%1 を公開しましたが、最初の更新に失敗しました: %2</translation>
    </message>
    <message>
        <source>%1 is published and refreshed.</source>
        <translation>%1 を公開し、更新しました。</translation>
    </message>
    <message>
        <source>%1 is a draft again.</source>
        <translation>%1 を下書きに戻しました。</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2) for %3.</source>
        <translation>%1 (%2) として %3 用にサインインしました。</translation>
    </message>
    <message>
        <source>Open this address in a browser:
%1</source>
        <translation>次のアドレスをブラウザーで開いてください:
%1</translation>
    </message>
    <message>
        <source>Paste the address at which the browser ended:</source>
        <translation>ブラウザーの最終アドレスを貼り付けてください:</translation>
    </message>
    <message>
        <source>%1 (read from the account)</source>
        <translation>%1（アカウントから読み取り）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Owner of the OAuth client</source>
        <translation>OAuth クライアントの所有者</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>定価</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ProgressBar</name>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Reading activity</source>
        <translation>アクティビティを読み取り中</translation>
    </message>
    <message>
        <source>Applying rules</source>
        <translation>ルールを適用中</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>ブラウザーを待機中</translation>
    </message>
    <message>
        <source>Reclaiming</source>
        <translation>回収中</translation>
    </message>
    <message>
        <source>Reading product roles</source>
        <translation>製品ロールを読み取り中</translation>
    </message>
    <message>
        <source>Reading the people of the plan</source>
        <translation>計画の対象ユーザーを読み取り中</translation>
    </message>
    <message>
        <source>Reading groups</source>
        <translation>グループを読み取り中</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Giving seats back</source>
        <translation>シートを返却中</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>再読み取り中</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::QualityReport</name>
    <message>
        <source>Whether a profile&apos;s numbers can be relied on, why not, and what mends it.</source>
        <translation>プロファイルの数値が信頼できるかどうか、できない場合の理由と対処方法。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ReclaimText</name>
    <message>
        <source>Show what a reclaim of the approved candidates would send; changes nothing.</source>
        <translation>承認済み候補の回収で送信される内容を表示します。何も変更しません。</translation>
    </message>
    <message>
        <source>Write the plan to this file as well.</source>
        <translation>計画をこのファイルにも書き込みます。</translation>
    </message>
    <message>
        <source>At most so many people.</source>
        <translation>最大人数。</translation>
    </message>
    <message>
        <source>Take the approved seats back, one by one, each proved by reading back.</source>
        <translation>承認済みのシートを 1 件ずつ回収し、それぞれ再読み取りで確認します。</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>プロファイルの ID または名前。</translation>
    </message>
    <message>
        <source>Execute exactly this saved plan.</source>
        <translation>保存済みのこの計画をそのまま実行します。</translation>
    </message>
    <message>
        <source>Number of people, when the plan asks for it.</source>
        <translation>計画で求められた場合の人数。</translation>
    </message>
    <message>
        <source>Why; kept in the audit log.</source>
        <translation>理由。監査ログに保存されます。</translation>
    </message>
    <message>
        <source>A run, for example R-3.</source>
        <translation>実行（例: R-3）。</translation>
    </message>
    <message>
        <source>Give the seats of a run, or of one candidate, back and verify every field.</source>
        <translation>実行全体または候補 1 件のシートを返却し、すべてのフィールドを検証します。</translation>
    </message>
    <message>
        <source>A run such as R-3, or the id of a candidate that was reclaimed.</source>
        <translation>R-3 などの実行、または回収済み候補の ID。</translation>
    </message>
    <message>
        <source>Plan, run, prove, undo and recover reclaims.</source>
        <translation>回収の計画、実行、確認、取り消し、復旧を行います。</translation>
    </message>
    <message>
        <source>List the runs of a profile.</source>
        <translation>プロファイルの実行を一覧表示します。</translation>
    </message>
    <message>
        <source>Show a run person by person.</source>
        <translation>実行をユーザーごとに表示します。</translation>
    </message>
    <message>
        <source>Settle what a crash left open, by reading the account.</source>
        <translation>クラッシュで未完了になったものを、アカウントを読み取って確定します。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>解放数</translation>
    </message>
    <message>
        <source>Nothing was sent. Add --yes to do it.</source>
        <translation>何も送信していません。実行するには --yes を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) settled.</source>
        <translation>
            <numerusform>実行 %n 件を確定しました。</numerusform>
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
        <translation>会社の人員: 退職者、上司、コストセンター。</translation>
    </message>
    <message>
        <source>Import the roster from a CSV file; it replaces the former one.</source>
        <translation>CSV ファイルから名簿をインポートします。以前の名簿は置き換えられます。</translation>
    </message>
    <message>
        <source>Which column holds email, name, manager, cost_center or employment; guessed when not given.</source>
        <translation>email、name、manager、cost_center、employment を含む列。指定しない場合は推測します。</translation>
    </message>
    <message>
        <source>What a word of the status column means: active, on_leave, left or unknown.</source>
        <translation>ステータス列の語の意味: active、on_leave、left、unknown のいずれか。</translation>
    </message>
    <message>
        <source>CSV file.</source>
        <translation>CSV ファイル。</translation>
    </message>
    <message>
        <source>List the people of the roster.</source>
        <translation>名簿のユーザーを一覧表示します。</translation>
    </message>
    <message>
        <source>Only people with this status.</source>
        <translation>このステータスのユーザーのみ。</translation>
    </message>
    <message>
        <source>List the rows of the last import that could not be taken.</source>
        <translation>前回のインポートで取り込めなかった行を一覧表示します。</translation>
    </message>
    <message>
        <source>Forget the roster.</source>
        <translation>名簿を消去します。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>名簿の記載</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>列なし</translation>
    </message>
    <message>
        <source>%1, separated by: %2</source>
        <translation>%1、区切り: %2</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>列:</translation>
    </message>
    <message>
        <source>Words for the status:</source>
        <translation>ステータスの語:</translation>
    </message>
    <message>
        <source>Nothing was imported; add --yes to do it.</source>
        <translation>何もインポートしていません。実行するには --yes を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken.</source>
        <translation>
            <numerusform>%n 人を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken.</source>
        <translation>
            <numerusform>%n 行を取り込めませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have left.</source>
        <translation>
            <numerusform>%n 人が退職済みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) belong to people who left.</source>
        <translation>
            <numerusform>有料シート %n 件が退職者のものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are of people in the roster.</source>
        <translation>
            <numerusform>サブスクリプション %n 件が名簿のユーザーのものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) was not understood; say what it means with --status.</source>
        <translation>
            <numerusform>%n 人のステータスを解釈できませんでした。--status で意味を指定してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be forgotten; add --yes to do it.</source>
        <translation>
            <numerusform>%n 人が消去されます。実行するには --yes を付けてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) forgotten.</source>
        <translation>
            <numerusform>%n 人を消去しました。</numerusform>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>猶予</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Reclamation rules: which seats are proposed.</source>
        <translation>回収ルール: どのシートを提案するか。</translation>
    </message>
    <message>
        <source>List the rules of a profile, or all.</source>
        <translation>プロファイルの、またはすべてのルールを一覧表示します。</translation>
    </message>
    <message>
        <source>Id or name of a rule.</source>
        <translation>ルールの ID または名前。</translation>
    </message>
    <message>
        <source>Show a rule.</source>
        <translation>ルールを表示します。</translation>
    </message>
    <message>
        <source>Change a rule: name, active, threshold, grace, never-used, signals, condition, action, reassign, notify, notify-days, assignment-group, protected, priority, models.</source>
        <translation>ルールを変更します: name, active, threshold, grace, never-used, signals, condition, action, reassign, notify, notify-days, assignment-group, protected, priority, models。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RunText</name>
    <message>
        <source>%1, suspended</source>
        <translation>%1（停止中）</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>    from %1 to %2, saves %3 a year</source>
        <translation>    %1 から %2 へ、年間 %3 を削減</translation>
    </message>
    <message numerus="yes">
        <source>Plan for %1, %n person(s)</source>
        <translation>
            <numerusform>%1 の計画、%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves %1 a year.</source>
        <translation>年間 %1 を削減します。</translation>
    </message>
    <message>
        <source>Needs --confirm %1.</source>
        <translation>--confirm %1 が必要です。</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>計画 %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>解放数</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message numerus="yes">
        <source>Run %1: %2, %n seat(s) freed</source>
        <translation>
            <numerusform>実行 %1: %2、%n シートを解放</numerusform>
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
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>有料</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終アクティビティ</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年間コスト</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>適用された除外</translation>
    </message>
    <message>
        <source>People and the licences they hold.</source>
        <translation>ユーザーと保有ライセンス。</translation>
    </message>
    <message>
        <source>List the current subscriptions of a profile.</source>
        <translation>プロファイルの現在のサブスクリプションを一覧表示します。</translation>
    </message>
    <message>
        <source>Condition, for example &quot;paid = true and lastActivity &gt; 60d&quot;.</source>
        <translation>条件（例: &quot;paid = true and lastActivity &gt; 60d&quot;）。</translation>
    </message>
    <message>
        <source>Show the evidence about one person.</source>
        <translation>ユーザー 1 人の証跡を表示します。</translation>
    </message>
    <message>
        <source>Our id or the vendor&apos;s.</source>
        <translation>Seatkeeper またはベンダーの ID。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::SyncText</name>
    <message>
        <source>%1: %2 subscriptions, %3 seats; %4 added, %5 changed, %6 removed, %7 unchanged; %8 open candidates</source>
        <translation>%1: サブスクリプション %2 件、シート %3 件。追加 %4、変更 %5、削除 %6、変更なし %7。未完了の候補 %8 件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Download subscriptions and evidence, then apply the rules.</source>
        <translation>サブスクリプションと証跡をダウンロードし、ルールを適用します。</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>プロファイルの ID または名前。</translation>
    </message>
    <message>
        <source>Every published profile.</source>
        <translation>公開済みのすべてのプロファイル。</translation>
    </message>
    <message>
        <source>Do not resume an interrupted download.</source>
        <translation>中断したダウンロードを再開しません。</translation>
    </message>
    <message>
        <source>Whose activity is read in depth; candidates when not given.</source>
        <translation>アクティビティを詳細に読み取る対象。指定しない場合は candidates。</translation>
    </message>
    <message>
        <source>Accept that far fewer people are there than last time.</source>
        <translation>前回より人数が大幅に減っていても受け入れます。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::WhatIfLines</name>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>none is stored; the default one was asked</source>
        <translation>保存されたルールなし（既定のルールを使用）</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1（現在 %2）</translation>
    </message>
    <message>
        <source>Savings a year</source>
        <translation>年間削減額</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>候補に加わる</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>候補から外れる</translation>
    </message>
    <message>
        <source>Below the saved threshold</source>
        <translation>保存済みのしきい値未満</translation>
    </message>
    <message>
        <source>%1 proved, %2 by the sign-in alone</source>
        <translation>証明済み %1、サインインのみ %2</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>非アクティブ日数</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>What other settings of a rule would propose; nothing is changed.</source>
        <translation>ルールの設定を変えた場合に何が提案されるかを示します。何も変更しません。</translation>
    </message>
    <message>
        <source>Threshold of idle days to try.</source>
        <translation>試す非アクティブ日数のしきい値。</translation>
    </message>
    <message>
        <source>Grace for new accounts in days; without it the rule&apos;s.</source>
        <translation>新規アカウントの猶予日数。指定しない場合はルールの値。</translation>
    </message>
    <message>
        <source>Signals that count: sign_in,session,ticket_work,audit_log; without it the rule&apos;s.</source>
        <translation>判定に使うシグナル: sign_in,session,ticket_work,audit_log。指定しない場合はルールの値。</translation>
    </message>
    <message>
        <source>What to do with seats that were never used; without it what the rule says.</source>
        <translation>一度も使用されていないシートの扱い。指定しない場合はルールに従います。</translation>
    </message>
    <message>
        <source>Id or name of the rule; without it the first active one.</source>
        <translation>ルールの ID または名前。指定しない場合は最初の有効なルール。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::Words</name>
    <message>
        <source>Form of the list.</source>
        <translation>一覧の形式。</translation>
    </message>
    <message>
        <source>At most so many; without it the whole list.</source>
        <translation>最大件数。指定しない場合は一覧全体。</translation>
    </message>
    <message>
        <source>Really do it; without it a plan is printed.</source>
        <translation>実際に実行します。指定しない場合は計画を出力します。</translation>
    </message>
    <message>
        <source>What to change.</source>
        <translation>変更する内容。</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>プロファイルの ID または名前。</translation>
    </message>
    <message>
        <source>Id or name of a profile; without it all.</source>
        <translation>プロファイルの ID または名前。指定しない場合はすべて。</translation>
    </message>
    <message>
        <source>Database to work on; without it the one of the window is used.</source>
        <translation>使用するデータベース。指定しない場合はウィンドウと同じもの。</translation>
    </message>
    <message>
        <source>Print one JSON document and nothing else on standard output.</source>
        <translation>標準出力に JSON ドキュメントを 1 つだけ出力します。</translation>
    </message>
    <message>
        <source>Print results and errors only.</source>
        <translation>結果とエラーのみを出力します。</translation>
    </message>
    <message>
        <source>Language of the messages, for example de or pt-BR.</source>
        <translation>メッセージの言語（例: de、pt-BR）。</translation>
    </message>
    <message>
        <source>Where secrets are: keychain, session or file:PATH (mode 0600).</source>
        <translation>シークレットの保存先: keychain、session、または file:PATH（モード 0600）。</translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation>進行状況バーを表示しません。</translation>
    </message>
    <message>
        <source>Write the log to this file.</source>
        <translation>ログをこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Log more; names and e-mail addresses may appear.</source>
        <translation>より詳しくログに記録します。名前やメールアドレスが含まれる場合があります。</translation>
    </message>
    <message>
        <source>expected key=value</source>
        <translation>key=value の形式</translation>
    </message>
    <message>
        <source>no more arguments than --help shows</source>
        <translation>--help に示された数以下の引数</translation>
    </message>
    <message>
        <source>Seatkeeper on the command line: finds, takes back and accounts for unneeded seats.</source>
        <translation>コマンドライン版 Seatkeeper: 不要なシートを検出、回収、管理します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを出力します。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを出力します。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not used for a long time.</source>
        <translation>長期間使用されていません。</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>一度も使用されていません。</translation>
    </message>
    <message>
        <source>Not covered by an allocated right.</source>
        <translation>割り当てられたライセンス権の対象外です。</translation>
    </message>
    <message>
        <source>There are too few rights.</source>
        <translation>ライセンス権が不足しています。</translation>
    </message>
    <message>
        <source>Suspended, but still paid.</source>
        <translation>停止中ですが、まだ有料です。</translation>
    </message>
    <message>
        <source>Light agent made paid by a product role.</source>
        <translation>製品ロールにより有料になっているライトエージェントです。</translation>
    </message>
    <message>
        <source>Has left the company.</source>
        <translation>退職済みです。</translation>
    </message>
    <message>
        <source>Needs attention: %1.</source>
        <translation>要対応: %1。</translation>
    </message>
    <message>
        <source>Needs attention: %1 (%2).</source>
        <translation>要対応: %1 (%2)。</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s).</source>
        <translation>
            <numerusform>%n 日間使用されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding of the file; guessed when not given.</source>
        <translation>ファイルのエンコーディング。指定しない場合は推測します。</translation>
    </message>
    <message>
        <source>What separates the cells; guessed when not given.</source>
        <translation>セルの区切り文字。指定しない場合は推測します。</translation>
    </message>
    <message>
        <source>The first row is a person, not the names of the columns.</source>
        <translation>最初の行は列名ではなくユーザーのデータです。</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1（概算）</translation>
    </message>
    <message>
        <source>%1: %2 a month, as of %3</source>
        <translation>%1: 月額 %2、%3 時点</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ActivityTimeline</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>%1, %2: decides</source>
        <translation>%1、%2: 判定に使用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1: last on %2.</source>
        <translation>%1: 最終 %2。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::AuditList</name>
    <message>
        <source>Audit Log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Who did what and when. Each entry holds the hash of the one before, so a change is found.</source>
        <translation>だれが、いつ、何をしたかの記録です。各エントリは直前のエントリのハッシュを保持するため、改変を検出できます。</translation>
    </message>
    <message>
        <source>Who, what, on what</source>
        <translation>実行者、操作、対象</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ記録はありません</translation>
    </message>
    <message>
        <source>The first entry comes with the first profile.</source>
        <translation>最初のプロファイルを作成すると、最初のエントリが記録されます。</translation>
    </message>
    <message>
        <source>Compared with the head kept in the secret store.</source>
        <translation>シークレットストアに保存された末尾の値と比較しました。</translation>
    </message>
    <message>
        <source>There was no earlier head to compare with; a cut-off end would not be seen.</source>
        <translation>比較できる以前の末尾の値がありませんでした。末尾が切り取られていても検出できません。</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n entries holds.</source>
        <translation>
            <numerusform>%n 件のエントリのチェーンに問題はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1.</source>
        <translation>チェーンがエントリ %1 で途切れています。</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>ログの末尾が失われています。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::AuditRecords</name>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation>プロファイルを作成</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>プロファイルを変更</translation>
    </message>
    <message>
        <source>Profile published</source>
        <translation>プロファイルを公開</translation>
    </message>
    <message>
        <source>Profile returned to Draft</source>
        <translation>プロファイルを下書きに戻す</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Exclusion removed</source>
        <translation>除外を削除</translation>
    </message>
    <message>
        <source>Candidate: %1</source>
        <translation>候補: %1</translation>
    </message>
    <message>
        <source>List of team members imported</source>
        <translation>チームメンバーの一覧をインポート</translation>
    </message>
    <message>
        <source>Connection alias created</source>
        <translation>接続エイリアスを作成</translation>
    </message>
    <message>
        <source>Connection alias deleted</source>
        <translation>接続エイリアスを削除</translation>
    </message>
    <message>
        <source>Rule created</source>
        <translation>ルールを作成</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <source>Exclusion created</source>
        <translation>除外を作成</translation>
    </message>
    <message>
        <source>Exclusion added</source>
        <translation>除外を追加</translation>
    </message>
    <message>
        <source>Exclusion changed</source>
        <translation>除外を変更</translation>
    </message>
    <message>
        <source>Exclusion activated</source>
        <translation>除外を有効化</translation>
    </message>
    <message>
        <source>Exclusion deactivated</source>
        <translation>除外を無効化</translation>
    </message>
    <message>
        <source>Identifier mapped</source>
        <translation>識別子をマッピング</translation>
    </message>
    <message>
        <source>Role split off</source>
        <translation>ロールを分離</translation>
    </message>
    <message>
        <source>Role joined again</source>
        <translation>ロールを再統合</translation>
    </message>
    <message>
        <source>Software model changed</source>
        <translation>ソフトウェアモデルを変更</translation>
    </message>
    <message>
        <source>Price of a model chosen</source>
        <translation>モデルの価格を選択</translation>
    </message>
    <message>
        <source>List price added</source>
        <translation>定価を追加</translation>
    </message>
    <message>
        <source>List price changed</source>
        <translation>定価を変更</translation>
    </message>
    <message>
        <source>List price removed</source>
        <translation>定価を削除</translation>
    </message>
    <message>
        <source>List price set back</source>
        <translation>定価を元に戻す</translation>
    </message>
    <message>
        <source>Roster imported</source>
        <translation>名簿をインポート</translation>
    </message>
    <message>
        <source>Row of the roster mended</source>
        <translation>名簿の行を修正</translation>
    </message>
    <message>
        <source>Row of the roster left out</source>
        <translation>名簿の行を除外</translation>
    </message>
    <message>
        <source>Roster forgotten</source>
        <translation>名簿を破棄</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Guards changed</source>
        <translation>ガードを変更</translation>
    </message>
    <message>
        <source>Job paused</source>
        <translation>ジョブを一時停止</translation>
    </message>
    <message>
        <source>Job resumed</source>
        <translation>ジョブを再開</translation>
    </message>
    <message>
        <source>Time of a job changed</source>
        <translation>ジョブの時刻を変更</translation>
    </message>
    <message>
        <source>Reclaim started</source>
        <translation>回収を開始</translation>
    </message>
    <message>
        <source>Reclaim: call sent</source>
        <translation>回収: 呼び出しを送信</translation>
    </message>
    <message>
        <source>Reclaim: answer received</source>
        <translation>回収: 応答を受信</translation>
    </message>
    <message>
        <source>Reclaim: person settled</source>
        <translation>回収: ユーザーの処理が完了</translation>
    </message>
    <message>
        <source>Reclaim ended</source>
        <translation>回収を終了</translation>
    </message>
    <message>
        <source>Undo started</source>
        <translation>返却を開始</translation>
    </message>
    <message>
        <source>Undo ended</source>
        <translation>返却を終了</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::BulkBar</name>
    <message>
        <source>More acts for the selection</source>
        <translation>選択した項目に対するその他の操作</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 件選択中</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CandidateRecords</name>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終アクティビティ</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>理由区分</translation>
    </message>
    <message>
        <source>Proposed action</source>
        <translation>提案されたアクション</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Inactive days</source>
        <translation>非アクティブ日数</translation>
    </message>
    <message>
        <source>Saves a year</source>
        <translation>年間削減額</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>No user found</source>
        <translation>ユーザーが見つかりません</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>確認してください</translation>
    </message>
    <message>
        <source>Seat freed</source>
        <translation>シートを解放</translation>
    </message>
    <message>
        <source>Postponed to %1</source>
        <translation>%1 まで延期</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CandidatesList</name>
    <message>
        <source>%1 of %2 are not: %3</source>
        <translation>%2 件中 %1 件が「%3」ではありません</translation>
    </message>
    <message>
        <source>Removal Candidates</source>
        <translation>削除候補</translation>
    </message>
    <message>
        <source>A rule proposes them; nothing happens in Zendesk before you approve.</source>
        <translation>ルールが提案します。承認するまで Zendesk では何も起こりません。</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>名前、メールアドレス、ID</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>未完了すべて</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Paid light agents</source>
        <translation>有料ライトエージェント</translation>
    </message>
    <message>
        <source>Attention Required</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>件の候補</translation>
    </message>
    <message>
        <source>Saves %1 a year</source>
        <translation>年間 %1 の削減</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>年間 %1</translation>
    </message>
    <message>
        <source>Nothing to reclaim</source>
        <translation>回収対象はありません</translation>
    </message>
    <message>
        <source>No rule proposes a seat at present. The next refresh looks again.</source>
        <translation>現在、ルールが提案するシートはありません。次回の更新時に再度確認します。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>除外…</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>承認を取り消す</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>承認を取り消し</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Resume Reclaim</source>
        <translation>回収を再開</translation>
    </message>
    <message>
        <source>Ready again</source>
        <translation>準備完了に戻しました</translation>
    </message>
    <message>
        <source>I removed it by hand</source>
        <translation>手動で削除済みにする</translation>
    </message>
    <message>
        <source>Reclaim approved…</source>
        <translation>承認済みを回収…</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>決定を取り消し</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) could not be decided.</source>
        <translation>
            <numerusform>%n 件の候補を決定できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n candidate(s).</source>
        <translation>
            <numerusform>%1: 候補 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent to Zendesk. Ctrl+Z takes it back.</source>
        <translation>Zendesk には何も送信していません。Ctrl+Z で取り消せます。</translation>
    </message>
    <message>
        <source>Kept, not proposed again for 90 days</source>
        <translation>保持しました。90 日間は再提案されません</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>理由を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n candidate(s)</source>
        <translation>
            <numerusform>候補 %n 件を延期</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay Ready, but cannot be approved before this day.</source>
        <translation>準備完了のままですが、この日までは承認できません。</translation>
    </message>
    <message>
        <source>Day (yyyy-mm-dd)</source>
        <translation>日付 (yyyy-mm-dd)</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>A day after today is needed, such as 2027-01-31.</source>
        <translation>明日以降の日付を入力してください（例: 2027-01-31）。</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>延期</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n person(s)</source>
        <translation>
            <numerusform>ユーザー %n 人を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>An exclusion rule for each person keeps them out of cost and reclaim from now on.</source>
        <translation>ユーザーごとに除外ルールを作成し、今後のコストと回収の対象から外します。</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Read back and closed</source>
        <translation>再読み取りして終了しました</translation>
    </message>
    <message>
        <source>No candidate is approved yet.</source>
        <translation>承認済みの候補はまだありません。</translation>
    </message>
    <message>
        <source>Select some and choose Approve.</source>
        <translation>候補を選択して「承認」を選んでください。</translation>
    </message>
    <message>
        <source>No candidates can be made now</source>
        <translation>現在、候補を作成できません</translation>
    </message>
    <message>
        <source>The data cannot be relied on; the message above says why.</source>
        <translation>データを信頼できません。理由は上のメッセージに示されています。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ChangesModel</name>
    <message>
        <source>Enter</source>
        <translation>候補に加わる</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>候補から外れる</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Assigned %1</source>
        <translation>割り当て日 %1</translation>
    </message>
    <message>
        <source>By the sign-in alone</source>
        <translation>サインインのみによる</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ChangesView</name>
    <message>
        <source>Who enters and who leaves</source>
        <translation>候補に加わるユーザーと外れるユーザー</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n who enter in a list</source>
        <translation>
            <numerusform>候補に加わる %n 件すべてを一覧に表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n who leave in a list</source>
        <translation>
            <numerusform>候補から外れる %n 件すべてを一覧に表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CheckRow</name>
    <message>
        <source>Not yet checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Command</name>
    <message>
        <source>No row is selected.</source>
        <translation>行が選択されていません。</translation>
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
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>実行したい操作を入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>一致するコマンド</translation>
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
        <translation>条件の結合方法</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>すべてに一致</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>いずれかに一致</translation>
    </message>
    <message>
        <source>Everybody: there is no condition.</source>
        <translation>全員: 条件はありません。</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Condition as text</source>
        <translation>条件 (テキスト)</translation>
    </message>
    <message>
        <source>for example: role = agent and not tag ~ vip</source>
        <translation>例: role = agent and not tag ~ vip</translation>
    </message>
    <message>
        <source>Condition %1 has no value yet. Give it one, or remove it.</source>
        <translation>条件 %1 に値がありません。値を指定するか、条件を削除してください。</translation>
    </message>
    <message>
        <source>Conditions without a value are not in the text. They come back with the rows as long as the text stays as it is.</source>
        <translation>値のない条件はテキストに含まれません。テキストを変更しない限り、行に戻すと復元されます。</translation>
    </message>
    <message>
        <source>This condition is too rich for rows: it nests conditions or uses a comparison that the rows do not offer. It stays text.</source>
        <translation>この条件は行では表せません。条件が入れ子になっているか、行にない比較を使っています。テキストのまま編集します。</translation>
    </message>
    <message>
        <source>Rows can show the condition once it can be read.</source>
        <translation>条件を読み取れるようになると、行で表示できます。</translation>
    </message>
    <message>
        <source>Edit as rows</source>
        <translation>行で編集</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>テキストで編集</translation>
    </message>
    <message>
        <source>Saved as: %1</source>
        <translation>保存される形: %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConditionRowEditor</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>選択または入力</translation>
    </message>
    <message>
        <source>Condition %1: field</source>
        <translation>条件 %1: 項目</translation>
    </message>
    <message>
        <source>Condition %1: comparison</source>
        <translation>条件 %1: 比較</translation>
    </message>
    <message>
        <source>Condition %1: value of %2</source>
        <translation>条件 %1: %2 の値</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>条件 %1 を削除</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConditionSearch</name>
    <message>
        <source>Search by condition</source>
        <translation>条件で検索</translation>
    </message>
    <message>
        <source>Search by condition, for example: %1</source>
        <translation>条件で検索（例: %1）</translation>
    </message>
    <message>
        <source>Fields: %1. Compare with = != &lt; &lt;= &gt; &gt;= ~ (contains); join with and, or, not.</source>
        <translation>フィールド: %1。比較には = != &lt; &lt;= &gt; &gt;= ~（含む）を使い、and、or、not で組み合わせます。</translation>
    </message>
    <message>
        <source>Search by text</source>
        <translation>テキストで検索</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionPage</name>
    <message>
        <source>Connection and credential</source>
        <translation>接続と資格情報</translation>
    </message>
    <message>
        <source>Where the account is, through which client Seatkeeper signs in, and who signs in.</source>
        <translation>アカウントの場所、Seatkeeper がサインインに使うクライアント、サインインするユーザーを設定します。</translation>
    </message>
    <message>
        <source>Connection alias</source>
        <translation>接続エイリアス</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>接続名</translation>
    </message>
    <message>
        <source>Connection URL</source>
        <translation>接続 URL</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>OAuth クライアント ID</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>OAuth クライアントシークレット</translation>
    </message>
    <message>
        <source>OAuth redirect URL</source>
        <translation>OAuth リダイレクト URL</translation>
    </message>
    <message>
        <source>Typed in the step “OAuth client”.</source>
        <translation>手順「OAuth クライアント」で入力済みです。</translation>
    </message>
    <message>
        <source>Credential for the download (scope: read)</source>
        <translation>ダウンロード用の資格情報（スコープ: read）</translation>
    </message>
    <message>
        <source>Credential for reclaim (scope: read write), may wait</source>
        <translation>回収用の資格情報（スコープ: read write）、後でも可</translation>
    </message>
    <message>
        <source>Needs a Zendesk administrator, who may be another person. You can do this later, when the first seat is to be taken back.</source>
        <translation>Zendesk 管理者が必要です（別の人でも構いません）。最初のシートを回収するときに設定することもできます。</translation>
    </message>
    <message>
        <source>made when the draft is saved</source>
        <translation>下書きの保存時に作成されます</translation>
    </message>
    <message>
        <source>A child alias: each further profile has a connection of its own.</source>
        <translation>子エイリアス: 2 つ目以降のプロファイルは、それぞれ専用の接続を使います。</translation>
    </message>
    <message>
        <source>The parent alias, used by the first profile.</source>
        <translation>最初のプロファイルが使う親エイリアスです。</translation>
    </message>
    <message>
        <source>Not needed for a public client</source>
        <translation>パブリッククライアントでは不要</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>このコンピューターのキーチェーンに保存</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Next opens when somebody has signed in for the download.</source>
        <translation>ダウンロード用のサインインが完了すると「次へ」を選択できます。</translation>
    </message>
    <message>
        <source>Signing in changes nothing in Zendesk.</source>
        <translation>サインインしても Zendesk では何も変更されません。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionRecords</name>
    <message>
        <source>Connection alias</source>
        <translation>接続エイリアス</translation>
    </message>
    <message>
        <source>Parent alias</source>
        <translation>親エイリアス</translation>
    </message>
    <message>
        <source>Connection URL</source>
        <translation>接続 URL</translation>
    </message>
    <message>
        <source>Client kind</source>
        <translation>クライアントの種類</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none: a parent alias</source>
        <translation>なし（親エイリアス）</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionsPage</name>
    <message>
        <source>Choose one connection</source>
        <translation>接続を 1 つ選択してください</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connection aliases and their child aliases. The first profile uses the parent, each further one a child.</source>
        <translation>接続エイリアスとその子エイリアスです。最初のプロファイルは親を、以降のプロファイルはそれぞれ子を使います。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Create child alias…</source>
        <translation>子エイリアスを作成…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Point a profile here…</source>
        <translation>プロファイルの接続先をここにする…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>接続はまだありません</translation>
    </message>
    <message>
        <source>Connecting an account makes the first one.</source>
        <translation>アカウントを接続すると、最初の接続が作成されます。</translation>
    </message>
    <message>
        <source>Create child alias</source>
        <translation>子エイリアスを作成</translation>
    </message>
    <message>
        <source>A child of “%1” gives a further profile a connection of its own.</source>
        <translation>「%1」の子エイリアスにより、別のプロファイルに専用の接続を割り当てます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rename connection alias</source>
        <translation>接続エイリアスの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>The connection record and its stored sign-ins are deleted here.</source>
        <translation>このコンピューターの接続レコードと保存されたサインインが削除されます。</translation>
    </message>
    <message>
        <source>The OAuth client in Zendesk stays.</source>
        <translation>Zendesk の OAuth クライアントは残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ErrorText</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was changed; the last good data stays.</source>
        <translation>何も変更されていません。最後の正常なデータが維持されます。</translation>
    </message>
    <message>
        <source>Something in Seatkeeper went wrong.</source>
        <translation>Seatkeeper で問題が発生しました。</translation>
    </message>
    <message>
        <source>Try it again; if it happens again, report it with the details.</source>
        <translation>もう一度お試しください。再び発生する場合は、詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>要求により停止しました。</translation>
    </message>
    <message>
        <source>What was finished before stays.</source>
        <translation>停止前に完了した内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>“%1” does not fit the field %2.</source>
        <translation>「%1」は項目（%2）の形式に合いません。</translation>
    </message>
    <message>
        <source>above</source>
        <translation>上記</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>想定される値: %1。</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 はすでに存在しません。</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>一覧を更新して、もう一度選択してください。</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 is being worked on elsewhere.</source>
        <translation>%1 は別の場所で処理中です。</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Wait until that run ends.</source>
        <translation>その実行が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Wait until %1 is done.</source>
        <translation>%1 が完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>The download was held back: %1 seats instead of %2.</source>
        <translation>ダウンロードを保留しました: シート数が %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>The old rows stay.</source>
        <translation>以前の行が維持されます。</translation>
    </message>
    <message>
        <source>Compare both, then accept or refuse the new ones.</source>
        <translation>両方を比較してから、新しいデータを受け入れるか拒否してください。</translation>
    </message>
    <message>
        <source>Done in part: %1 done, %2 failed.</source>
        <translation>一部のみ完了しました: 完了 %1 件、失敗 %2 件。</translation>
    </message>
    <message>
        <source>What failed was not changed.</source>
        <translation>失敗したものは変更されていません。</translation>
    </message>
    <message>
        <source>Look at the failed ones and try them again.</source>
        <translation>失敗したものを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>%1 から %2 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>%1 への接続は安全ではありません。</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>何も送信されず、何も変更されていません。</translation>
    </message>
    <message>
        <source>Ask your network team whether a proxy or a missing certificate is in the way.</source>
        <translation>プロキシや証明書の不足が原因でないか、ネットワーク担当者に確認してください。</translation>
    </message>
    <message>
        <source>The address %1 does not begin with https.</source>
        <translation>アドレス %1 は https で始まっていません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Type the address with https.</source>
        <translation>https で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>An answer pointed to another host: %1.</source>
        <translation>応答が別のホストを指していました: %1。</translation>
    </message>
    <message>
        <source>Nothing was sent there, and nothing was changed.</source>
        <translation>そのホストには何も送信されず、何も変更されていません。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; it should be %1.</source>
        <translation>アカウントのアドレスを確認してください。正しくは %1 です。</translation>
    </message>
    <message>
        <source>your account&apos;s own</source>
        <translation>ご利用のアカウントのアドレス</translation>
    </message>
    <message>
        <source>Zendesk asks to slow down.</source>
        <translation>Zendesk から速度を落とすよう求められました。</translation>
    </message>
    <message>
        <source>Seatkeeper goes on by itself after the pause.</source>
        <translation>待機後に Seatkeeper が自動的に続行します。</translation>
    </message>
    <message>
        <source>Zendesk has a fault of its own (%1).</source>
        <translation>Zendesk 側で障害が発生しています (%1)。</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>番号なし</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer is not what Zendesk documents.</source>
        <translation>応答が Zendesk のドキュメントと異なります。</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Zendesk account; otherwise report the details.</source>
        <translation>アドレスが Zendesk アカウントのものか確認してください。正しい場合は詳細を報告してください。</translation>
    </message>
    <message>
        <source>The answer or file is larger than allowed.</source>
        <translation>応答またはファイルが許容サイズを超えています。</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>上限は %1 です。</translation>
    </message>
    <message>
        <source>A change was sent, but its answer never came.</source>
        <translation>変更を送信しましたが、応答がありませんでした。</translation>
    </message>
    <message>
        <source>It was not sent a second time.</source>
        <translation>再送信はしていません。</translation>
    </message>
    <message>
        <source>Seatkeeper reads the person again and settles what happened.</source>
        <translation>Seatkeeper がユーザーを読み直し、結果を確定します。</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>このアカウント</translation>
    </message>
    <message>
        <source>Zendesk no longer accepts the sign-in of %1.</source>
        <translation>Zendesk が %1 のサインインを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The access was denied in Zendesk.</source>
        <translation>Zendesk でアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Authorize again and press Allow, or ask an administrator to do it.</source>
        <translation>もう一度認可して「許可」を選択するか、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>ブラウザーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>Open the sign-in again. If Zendesk showed an error, compare the client&apos;s identifier and redirect URLs.</source>
        <translation>サインインをもう一度開いてください。Zendesk にエラーが表示された場合は、クライアントの識別子とリダイレクト URL を比較してください。</translation>
    </message>
    <message>
        <source>All three return addresses are taken by other programs.</source>
        <translation>3 つの戻り先アドレスはすべて他のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Close the program that uses the ports %1, or paste the address from the browser.</source>
        <translation>ポート %1 を使用しているプログラムを終了するか、ブラウザーのアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Zendesk does not know this OAuth client, or its secret is wrong.</source>
        <translation>この OAuth クライアントが Zendesk に存在しないか、シークレットが正しくありません。</translation>
    </message>
    <message>
        <source>Compare the unique identifier and, for a confidential client, the secret.</source>
        <translation>一意の識別子を比較し、コンフィデンシャルクライアントの場合はシークレットも確認してください。</translation>
    </message>
    <message>
        <source>The sign-in may not do this: %1 is missing.</source>
        <translation>このサインインでは実行できません: %1 がありません。</translation>
    </message>
    <message>
        <source>a scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>もう一度サインインして許可してください。</translation>
    </message>
    <message>
        <source>Zendesk does not allow this to the person signed in.</source>
        <translation>サインイン中のユーザーには、Zendesk でこの操作が許可されていません。</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or check whether the plan includes it.</source>
        <translation>管理者としてサインインするか、プランに含まれているか確認してください。</translation>
    </message>
    <message>
        <source>Zendesk no longer has %1.</source>
        <translation>%1 は Zendesk に存在しなくなりました。</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>このレコード</translation>
    </message>
    <message>
        <source>Refresh the profile.</source>
        <translation>プロファイルを更新してください。</translation>
    </message>
    <message>
        <source>There is no Zendesk account at %1.</source>
        <translation>%1 に Zendesk アカウントはありません。</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>このアドレス</translation>
    </message>
    <message>
        <source>Check the spelling of the subdomain.</source>
        <translation>サブドメインのつづりを確認してください。</translation>
    </message>
    <message>
        <source>Zendesk refused the change.</source>
        <translation>Zendesk が変更を拒否しました。</translation>
    </message>
    <message>
        <source>The person is as before.</source>
        <translation>ユーザーは以前のままです。</translation>
    </message>
    <message>
        <source>Zendesk says: %1</source>
        <translation>Zendesk のメッセージ: %1</translation>
    </message>
    <message>
        <source>No seat is free to give back.</source>
        <translation>返却に使える空きシートがありません。</translation>
    </message>
    <message>
        <source>Free a seat or buy one, then undo again.</source>
        <translation>シートを空けるか購入してから、もう一度元に戻してください。</translation>
    </message>
    <message>
        <source>The person changed since the plan was made.</source>
        <translation>計画の作成後にユーザーが変更されました。</translation>
    </message>
    <message>
        <source>The person was not changed by Seatkeeper.</source>
        <translation>Seatkeeper はユーザーを変更していません。</translation>
    </message>
    <message>
        <source>Look at the person again and decide anew.</source>
        <translation>ユーザーを確認し、改めて決定してください。</translation>
    </message>
    <message>
        <source>You can also keep the sign-in for this run only.</source>
        <translation>サインインをこの実行中のみ保持することもできます。</translation>
    </message>
    <message>
        <source>This desktop has no keychain service.</source>
        <translation>このデスクトップにはキーチェーンサービスがありません。</translation>
    </message>
    <message>
        <source>No secret was written anywhere.</source>
        <translation>シークレットはどこにも書き込まれていません。</translation>
    </message>
    <message>
        <source>Install or start one, for example GNOME Keyring or KWallet.</source>
        <translation>GNOME Keyring や KWallet などをインストールまたは起動してください。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>No secret was read or written.</source>
        <translation>シークレットの読み書きは行われていません。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>キーチェーンがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Allow Seatkeeper to use it and try again.</source>
        <translation>Seatkeeper に使用を許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Others may read the credential file %1.</source>
        <translation>資格情報ファイル %1 は他のユーザーも読み取れます。</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>このファイルは使用していません。</translation>
    </message>
    <message>
        <source>Make it readable by you alone (mode 0600).</source>
        <translation>自分だけが読み取れるようにしてください（モード 0600）。</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>ディスクの空き容量がありません: %1。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be used.</source>
        <translation>ファイル（%1）を使用できません。</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択したもの</translation>
    </message>
    <message>
        <source>Check the place and its permissions.</source>
        <translation>場所とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The text is not well formed (%1).</source>
        <translation>テキストの形式が正しくありません (%1)。</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>位置不明</translation>
    </message>
    <message>
        <source>Another program holds the database %1.</source>
        <translation>別のプログラムがデータベース %1 を使用中です。</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>そのプログラムを終了して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>データベース %1 が破損しています。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>そのまま残してあります。</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Restore the backup %1.</source>
        <translation>バックアップ %1 を復元してください。</translation>
    </message>
    <message>
        <source>The database was written by a newer Seatkeeper.</source>
        <translation>データベースは、より新しい Seatkeeper で書き込まれています。</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>データベースには触れていません。</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The database&apos;s structure was changed by hand.</source>
        <translation>データベースの構造が手動で変更されています。</translation>
    </message>
    <message>
        <source>Restore a backup, or open it with the version that wrote it.</source>
        <translation>バックアップを復元するか、書き込みに使ったバージョンで開いてください。</translation>
    </message>
    <message>
        <source>The database refused.</source>
        <translation>データベースが操作を拒否しました。</translation>
    </message>
    <message>
        <source>Try again; the details say why.</source>
        <translation>もう一度お試しください。理由は詳細に表示されます。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::EvidenceCard</name>
    <message>
        <source>Close the card</source>
        <translation>カードを閉じる</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>過去 %n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>メールアドレスなし</translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>%n 日間アクティビティがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1”.</source>
        <translation>ルール「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) were read</source>
        <translation>
            <numerusform>%n 件のシグナルを読み取り</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1.</source>
        <translation>%1 時点。</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未読み取り</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, decides</source>
        <translation>%1（判定に使用）</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>ソフトウェアモデル</translation>
    </message>
    <message>
        <source>unrecognized identifier %1</source>
        <translation>未認識の識別子 %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>割り当て日</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>None apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No decisions so far</source>
        <translation>決定はまだありません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1; others were not read</source>
        <translation>%1。ほかは読み取られていません</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>シートリーク</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>在籍状況</translation>
    </message>
    <message>
        <source>nothing: the seat is not paid</source>
        <translation>なし: このシートは有料ではありません</translation>
    </message>
    <message>
        <source>%1 a month, %2 a year</source>
        <translation>月額 %1、年額 %2</translation>
    </message>
    <message>
        <source>%1. An estimate: the list price of %2 as of %3.</source>
        <translation>%1。概算: %3 時点の %2 の定価。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionDialog</name>
    <message>
        <source>User exclusion rule</source>
        <translation>ユーザー除外ルール</translation>
    </message>
    <message>
        <source>Identifier exclusion rule</source>
        <translation>識別子除外ルール</translation>
    </message>
    <message>
        <source>Rows that match are kept and marked, but count nowhere: no model, no cost, no candidate.</source>
        <translation>一致する行は印が付いて残りますが、モデル、コスト、候補のいずれにも数えられません。</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>ユーザープリンシパル名</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>サブスクリプション識別子</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Owner (optional)</source>
        <translation>担当者（任意）</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>終了日を指定</translation>
    </message>
    <message>
        <source>Last day on which the rule acts</source>
        <translation>ルールが適用される最終日</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>For example zendesk.light_agent; * and ? are allowed.</source>
        <translation>例: zendesk.light_agent。* と ? も使用できます。</translation>
    </message>
    <message>
        <source>A pattern is needed.</source>
        <translation>パターンを入力してください。</translation>
    </message>
    <message>
        <source>A reason is needed; auditors ask for it.</source>
        <translation>理由を入力してください。監査で確認されます。</translation>
    </message>
    <message numerus="yes">
        <source>Closes %n open candidate(s).</source>
        <translation>
            <numerusform>未完了の候補 %n 件を終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost %1 a year.</source>
        <translation>年間コストは %1 です。</translation>
    </message>
    <message>
        <source>Expiry (optional)</source>
        <translation>期限（任意）</translation>
    </message>
    <message>
        <source>An e-mail address or id, or with * and ?: *@partner.example</source>
        <translation>メールアドレスまたは ID。* と ? も使用可: *@partner.example</translation>
    </message>
    <message>
        <source>This day is past: the rule keeps nobody out.</source>
        <translation>この日付は過ぎています。このルールでは誰も除外されません。</translation>
    </message>
    <message>
        <source>Type a pattern to see what it keeps out.</source>
        <translation>パターンを入力すると、除外される対象が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more match, but another rule keeps them out already.</source>
        <translation>
            <numerusform>ほかに %n 件が一致しますが、すでに別のルールで除外されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>A later refresh may bring somebody whom it matches.</source>
        <translation>今後の更新で、一致するユーザーが加わる可能性があります。</translation>
    </message>
    <message>
        <source>Keeps everybody out: nothing would be left to count.</source>
        <translation>全員が除外されます。数える対象がなくなります。</translation>
    </message>
    <message>
        <source>Keeps nobody out at present.</source>
        <translation>現在、除外されるユーザーはいません。</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n of %1 subscriptions out.</source>
        <translation>
            <numerusform>サブスクリプション %1 件中 %n 件が除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude everybody?</source>
        <translation>全員を除外しますか？</translation>
    </message>
    <message>
        <source>This rule matches everybody. All costs, counts and candidates would be empty.</source>
        <translation>このルールは全員に一致します。コスト、件数、候補がすべて空になります。</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk. The rule can be deactivated again.</source>
        <translation>Zendesk では何も変更されません。ルールは後で無効にできます。</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>それでも保存する</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionRecords</name>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>プロファイルの種類</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>対象外の件数</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Zendesk サブスクリプション</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>年間コスト</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionsList</name>
    <message>
        <source>Subscription User Exclusion Rules</source>
        <translation>サブスクリプションユーザー除外ルール</translation>
    </message>
    <message>
        <source>Subscription Identifier Exclusion Rules</source>
        <translation>サブスクリプション識別子除外ルール</translation>
    </message>
    <message>
        <source>Keeps rows out of cost and out of reclaim. They stay visible, so that their cost can be seen.</source>
        <translation>行をコストと回収の対象から外します。行は表示されたままなので、コストを確認できます。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>ルールを追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Choose one rule</source>
        <translation>ルールを 1 つ選択してください</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>No exclusion rules</source>
        <translation>除外ルールはありません</translation>
    </message>
    <message>
        <source>Everything that is downloaded counts.</source>
        <translation>ダウンロードしたすべてが対象です。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exclusion rule(s)?</source>
        <translation>
            <numerusform>除外ルール %n 件を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows come back at the next refresh.</source>
        <translation>行は次回の更新時に対象に戻ります。</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>Zendesk では何も変更されません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>まもなく終了</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>What is excluded costs %1 a year</source>
        <translation>除外対象の年間コスト %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>年間 %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::FeedList</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::FirstRulePage</name>
    <message>
        <source>First rule</source>
        <translation>最初のルール</translation>
    </message>
    <message>
        <source>Which seats Seatkeeper proposes to take back. It only proposes: a person decides.</source>
        <translation>Seatkeeper が回収を提案するシートを決めます。提案するだけで、判断するのは人です。</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Publishing starts the first download; after it the seats stand here by their idle days, and the rule can be moved at any time.</source>
        <translation>まだ何もダウンロードされていません。公開すると最初のダウンロードが始まります。その後、シートが非アクティブ日数順にここに表示され、ルールはいつでも変更できます。</translation>
    </message>
    <message>
        <source>What this rule does</source>
        <translation>このルールの動作</translation>
    </message>
    <message>
        <source>Light agent if the account has that role, else end user</source>
        <translation>ライトエージェントロールがあればライトエージェント、なければエンドユーザー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>What a candidate becomes when a person approves. It can be another one for each candidate. Suspending alone frees no seat.</source>
        <translation>承認されたときに候補がどうなるかを示します。候補ごとに別のものを選べます。停止だけではシートは空きません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This rule is switched off: it proposes nobody now.</source>
        <translation>このルールは無効です。現在は誰も提案しません。</translation>
    </message>
    <message>
        <source>The numbers show what it would propose. It is switched on in the list of rules.</source>
        <translation>数値は提案される内容を示します。ルールはルールの一覧でオンにします。</translation>
    </message>
    <message>
        <source>Threshold: a paid seat is proposed once its person was idle for %1.</source>
        <translation>しきい値: ユーザーが%1非アクティブになると、有料シートが提案されます。</translation>
    </message>
    <message>
        <source>Idle means that none of these was seen: %1.</source>
        <translation>非アクティブとは、次のいずれも確認されないことです: %1。</translation>
    </message>
    <message>
        <source>Grace: in the first %1 after a seat was assigned nobody is proposed.</source>
        <translation>猶予: シートの割り当て後、最初の%1は誰も提案されません。</translation>
    </message>
    <message>
        <source>Grace: none, new accounts are judged from their first day.</source>
        <translation>猶予: なし。新規アカウントは初日から判定されます。</translation>
    </message>
    <message>
        <source>Never used: such a seat counts as idle since it was assigned, and is proposed as well.</source>
        <translation>未使用: このようなシートは割り当て時から非アクティブとみなされ、提案されます。</translation>
    </message>
    <message>
        <source>Never used: such a seat is not proposed.</source>
        <translation>未使用: このようなシートは提案されません。</translation>
    </message>
    <message>
        <source>Proposed action: %1. Nothing is taken back before a person approves.</source>
        <translation>提案されるアクション: %1。人が承認するまで、何も回収されません。</translation>
    </message>
    <message>
        <source>Next opens when the rule and the saved data were read.</source>
        <translation>ルールと保存済みデータの読み込みが終わると「次へ」を選択できます。</translation>
    </message>
    <message>
        <source>A rule changes nothing in Zendesk. It can be changed later.</source>
        <translation>ルールは Zendesk では何も変更しません。後で変更できます。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Format</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3 UTC)</source>
        <translation>%1 %2（%3 UTC）</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
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
        <translation>非アクティブ日数別のシート数</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>days and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>saved: %1</source>
        <translation>保存済み: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s), %2 proposed, %3 leaving</source>
        <translation>
            <numerusform>%1: シート %n 件、うち提案 %2 件、候補から外れる %3 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 idle days</source>
        <translation>非アクティブ %1～%2 日</translation>
    </message>
    <message>
        <source>%1 idle days and more</source>
        <translation>非アクティブ %1 日以上</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 seats, %2 of them proposed at a threshold of %3. Show as table reads the bars.</source>
        <translation>シート %1 件。しきい値 %3 では、うち %2 件が提案されます。各棒の値は「表で表示」で読み取れます。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IdentifierRecords</name>
    <message>
        <source>Subscription identifier</source>
        <translation>サブスクリプション識別子</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>ソフトウェアモデル</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>未認識</translation>
    </message>
    <message>
        <source>Mapped by hand</source>
        <translation>手動でマッピング</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>認識済み</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>モデル未設定</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>カスタムロール</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>分離済み</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IdentifiersList</name>
    <message>
        <source>Unrecognized Subscription Identifiers</source>
        <translation>未認識のサブスクリプション識別子</translation>
    </message>
    <message>
        <source>Subscription Identifiers</source>
        <translation>サブスクリプション識別子</translation>
    </message>
    <message>
        <source>What the vendor calls a seat. Without a model it is not reconciled.</source>
        <translation>ベンダーがシートに付けている名称です。モデルがないと照合されません。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Map to a model…</source>
        <translation>モデルにマッピング…</translation>
    </message>
    <message>
        <source>Choose one identifier</source>
        <translation>識別子を 1 つ選択してください</translation>
    </message>
    <message>
        <source>Every identifier has a model</source>
        <translation>すべての識別子にモデルがあります</translation>
    </message>
    <message>
        <source>A role type that the catalogue does not know would appear here.</source>
        <translation>カタログにないロールタイプがあれば、ここに表示されます。</translation>
    </message>
    <message>
        <source>“%1” has a model now.</source>
        <translation>「%1」にモデルを設定しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) were updated.</source>
        <translation>
            <numerusform>サブスクリプション %n 件を更新しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Split a role off…</source>
        <translation>ロールを分離…</translation>
    </message>
    <message>
        <source>Join with the agents…</source>
        <translation>エージェントと結合…</translation>
    </message>
    <message>
        <source>Only a role that was split off can be joined</source>
        <translation>結合できるのは、分離したロールのみです</translation>
    </message>
    <message>
        <source>No identifiers yet</source>
        <translation>識別子はまだありません</translation>
    </message>
    <message>
        <source>The first refresh brings them.</source>
        <translation>最初の更新で取得されます。</translation>
    </message>
    <message>
        <source>Join “%1” with the agents again?</source>
        <translation>「%1」をエージェントと再び結合しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are zendesk.agent again at once, with its model and its price.</source>
        <translation>
            <numerusform>サブスクリプション %n 件がただちに zendesk.agent に戻り、そのモデルと価格が適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates and history move along. Nothing is changed in Zendesk.</source>
        <translation>候補と履歴も移動します。Zendesk では何も変更されません。</translation>
    </message>
    <message>
        <source>Join role</source>
        <translation>ロールを結合</translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) moved along.</source>
        <translation>
            <numerusform>未完了の候補 %n 件も移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were excluded by their identifier and count again.</source>
        <translation>
            <numerusform>うち %n 件は識別子により除外されていましたが、再び数えられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are excluded by their identifier now.</source>
        <translation>
            <numerusform>うち %n 件は、現在は識別子により除外されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an identifier of its own.</source>
        <translation>「%1」は独立した識別子になりました。</translation>
    </message>
    <message>
        <source>“%1” counts among the agents again.</source>
        <translation>「%1」は再びエージェントとして数えられます。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ImportFileBox</name>
    <message>
        <source>A CSV file</source>
        <translation>CSV ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Encoding and separator</source>
        <translation>エンコーディングと区切り文字</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>最初の行は列名</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV ファイルを選択</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv)</source>
        <translation>CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自動: %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IntegrationProfilePage</name>
    <message>
        <source>Integration profile</source>
        <translation>統合プロファイル</translation>
    </message>
    <message>
        <source>The record that holds the connection, what may be done with it, and when it refreshes.</source>
        <translation>接続、実行できる処理、更新時刻を保持するレコードです。</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>プロファイルの種類</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Zendesk サブスクリプション</translation>
    </message>
    <message>
        <source>Local time. A time that was missed is made up for at the next start.</source>
        <translation>現地時刻です。実行できなかった時刻の分は、次回の起動時に実行されます。</translation>
    </message>
    <message>
        <source>Refresh daily at</source>
        <translation>毎日の更新時刻</translation>
    </message>
    <message>
        <source> % of the account&apos;s request limit</source>
        <extracomment>Suffix of a number: percent of the account&apos;s request limit</extracomment>
        <translation> %（アカウントのリクエスト上限に対する割合）</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>使用上限</translation>
    </message>
    <message>
        <source>Process configuration</source>
        <translation>プロセス構成</translation>
    </message>
    <message>
        <source>Download subscriptions</source>
        <translation>サブスクリプションのダウンロード</translation>
    </message>
    <message>
        <source>Always on: without it there is nothing to look at.</source>
        <translation>常にオン: これがないと表示するデータがありません。</translation>
    </message>
    <message>
        <source>Subflow: Zendesk Download Subscriptions</source>
        <translation>サブフロー: Zendesk Download Subscriptions</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>サブスクリプションの回収</translation>
    </message>
    <message>
        <source>Subflow: Zendesk Reclaim Subscription</source>
        <translation>サブフロー: Zendesk Reclaim Subscription</translation>
    </message>
    <message>
        <source>Vendor configuration</source>
        <translation>ベンダー構成</translation>
    </message>
    <message>
        <source>Zendesk %1</source>
        <translation>Zendesk %1</translation>
    </message>
    <message>
        <source>Next opens when the profile has a display name.</source>
        <translation>プロファイルに表示名を入力すると「次へ」を選択できます。</translation>
    </message>
    <message>
        <source>A name that is used once, for example “Zendesk Global”.</source>
        <translation>重複しない名前（例: 「Zendesk Global」）。</translation>
    </message>
    <message>
        <source>Seats are taken back only after a person approved them.</source>
        <translation>シートは、担当者が承認した後にのみ回収されます。</translation>
    </message>
    <message>
        <source>Removal candidates are still found, but nothing is ever reclaimed.</source>
        <translation>削除候補は検出されますが、回収は一切行われません。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobRecords</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次回の実行</translation>
    </message>
    <message>
        <source>Daily at %1</source>
        <translation>毎日 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>毎週 %1 %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultDialog</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>未認識</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行回数</translation>
    </message>
    <message>
        <source>Removal candidates</source>
        <translation>削除候補</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>待機 %1</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>ログの記録はありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultRecords</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultsList</name>
    <message>
        <source>Scheduled Job Results</source>
        <translation>スケジュール済みジョブの結果</translation>
    </message>
    <message>
        <source>What each run of a job read and changed, and why one failed.</source>
        <translation>ジョブの各実行で読み取った内容と変更した内容、失敗した場合の理由です。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No job has run yet</source>
        <translation>ジョブはまだ実行されていません</translation>
    </message>
    <message>
        <source>The first refresh writes the first result.</source>
        <translation>最初の更新で最初の結果が記録されます。</translation>
    </message>
    <message>
        <source>Failed in the last 7 days</source>
        <translation>過去 7 日間に失敗</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobsList</name>
    <message>
        <source>Scheduled Jobs</source>
        <translation>スケジュール済みジョブ</translation>
    </message>
    <message>
        <source>What Seatkeeper does by itself while it runs. A time that was missed is made up for once.</source>
        <translation>Seatkeeper が起動中に自動で行う処理です。実行できなかった時刻の分は 1 回だけ実行されます。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>時刻を変更…</translation>
    </message>
    <message>
        <source>Choose one job</source>
        <translation>ジョブを 1 つ選択してください</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>ジョブはまだありません</translation>
    </message>
    <message>
        <source>Publishing a profile makes its jobs.</source>
        <translation>プロファイルを公開すると、ジョブが作成されます。</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>「%1」が完了しました。</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>時刻を変更</translation>
    </message>
    <message>
        <source>“%1” runs at this local time.</source>
        <translation>「%1」はこの現地時刻に実行されます。</translation>
    </message>
    <message>
        <source>Time (hh:mm)</source>
        <translation>時刻 (hh:mm)</translation>
    </message>
    <message>
        <source>A time such as 06:00 is needed.</source>
        <translation>06:00 のような時刻を入力してください。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::LeakRecords</name>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>シートリーク</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終アクティビティ</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出日</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年間コスト</translation>
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
        <translation>ユーザーを 1 人選択してください</translation>
    </message>
    <message numerus="yes">
        <source>Of %n second account(s) only a person can say which of the two goes</source>
        <translation>
            <numerusform>2 つ目のアカウント %n 件については、2 つのうちどちらを外すかは担当者にしか判断できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat Leaks</source>
        <translation>シートリーク</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake. Nobody has to argue about inactivity here.</source>
        <translation>誤って支払いが発生しているシートです。非アクティブかどうかを議論する必要はありません。</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>名前、メールアドレス、または ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Wastes %1 a year</source>
        <translation>年間 %1 の無駄</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>年間 %1</translation>
    </message>
    <message>
        <source>Nothing downloaded yet</source>
        <translation>まだ何もダウンロードされていません</translation>
    </message>
    <message>
        <source>Publish a profile, or refresh it, to see which seats are wasted.</source>
        <translation>どのシートが無駄になっているかを確認するには、プロファイルを公開または更新してください。</translation>
    </message>
    <message>
        <source>No seat is paid by mistake</source>
        <translation>誤って支払いが発生しているシートはありません</translation>
    </message>
    <message>
        <source>Nobody is suspended and paid, and no role or product role makes a light agent paid. The next refresh looks again.</source>
        <translation>停止中で有料のユーザーはなく、ロールや製品ロールによって有料になっているライトエージェントもいません。次回の更新時に再度確認します。</translation>
    </message>
    <message>
        <source>Nobody is known to have left</source>
        <translation>退職者は確認されていません</translation>
    </message>
    <message>
        <source>Import the company&apos;s roster: a CSV file with e-mail addresses and the employment status.</source>
        <translation>会社の名簿をインポートしてください。メールアドレスと在籍状況を含む CSV ファイルです。</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>名簿をインポート…</translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation>ロールを読み取れませんでした</translation>
    </message>
    <message>
        <source>Without their configuration a copy of the light-agent role cannot be told from another role.</source>
        <translation>ロールの構成がわからないと、ライトエージェントロールのコピーをほかのロールと区別できません。</translation>
    </message>
    <message>
        <source>The product roles could not be read</source>
        <translation>製品ロールを読み取れませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n light agent(s) or contributor(s) are paid is not known.</source>
        <translation>
            <numerusform>ライトエージェントまたはコントリビューター %n 人のシートが有料かどうかわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose for reclaim</source>
        <translation>回収を提案</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>除外…</translation>
    </message>
    <message>
        <source>Open in Zendesk</source>
        <translation>Zendesk で開く</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) made.</source>
        <translation>
            <numerusform>候補 %n 件を作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) could not be proposed.</source>
        <translation>
            <numerusform>シート %n 件を提案できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal candidate(s) made.</source>
        <translation>
            <numerusform>削除候補 %n 件を作成しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Ready; nothing happens in Zendesk before you approve them.</source>
        <translation>準備完了の状態です。承認するまで Zendesk では何も起こりません。</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListFoot</name>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Shown %1 of %2</source>
        <extracomment>%1 rows shown of %2 rows in all</extracomment>
        <translation>表示中 %1 / %2</translation>
    </message>
    <message>
        <source>Selected %1</source>
        <translation>選択中 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden by the filter</source>
        <translation>
            <numerusform>うち %n 件はフィルターで非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>グループ化: %1</translation>
    </message>
    <message>
        <source>Long lists are not grouped.</source>
        <translation>長い一覧はグループ化されません。</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <extracomment>%1 is a sum of money in words, such as &quot;Saves $1,104 a year&quot;</extracomment>
        <translation>%1（概算）</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示内容をエクスポート</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>一覧を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>A filter is set. Without it there are %1.</source>
        <translation>フィルターが設定されています。フィルターなしでは %1 件あります。</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>フィルターをリセット</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>書き込みました: %1。</translation>
    </message>
    <message>
        <source>%1 rows, the columns as shown.</source>
        <translation>%1 行、列は表示どおりです。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <source>%1 of %2 rows.</source>
        <translation>%2 行中 %1 行。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <translation>定価を追加</translation>
    </message>
    <message>
        <source>List price of %1</source>
        <translation>%1 の定価</translation>
    </message>
    <message>
        <source>Per agent and month when billed yearly, as the vendor publishes it. Costs that come from it are called estimates.</source>
        <translation>ベンダーが公表している、年払いの場合のエージェント 1 人あたりの月額です。この価格に基づくコストは概算と表示されます。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Source (optional)</source>
        <translation>出典（任意）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save price</source>
        <translation>価格を保存</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>年間 %1</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Type an amount above zero, such as %1, without other signs.</source>
        <translation>0 より大きい金額を、%1 のようにほかの記号を付けずに入力してください。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>A price is needed. Without one, choose no plan.</source>
        <translation>価格を入力してください。価格がない場合は、プランを選択しないでください。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPriceRecords</name>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>年額</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用先</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1（古い）</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>初期値</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPricesList</name>
    <message>
        <source>List prices</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>Per agent and month, billed yearly. What is priced by them is called an estimate.</source>
        <translation>年払いの場合のエージェント 1 人あたりの月額です。これに基づく価格は概算と表示されます。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>価格を追加…</translation>
    </message>
    <message>
        <source>Choose one price</source>
        <translation>価格を 1 つ選択してください</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Set back or remove…</source>
        <translation>初期値に戻す／削除…</translation>
    </message>
    <message>
        <source>This price is as it was shipped</source>
        <translation>この価格は初期値のままです</translation>
    </message>
    <message>
        <source>No list prices</source>
        <translation>定価はありません</translation>
    </message>
    <message>
        <source>Add what your vendor publishes.</source>
        <translation>ベンダーが公表している価格を追加してください。</translation>
    </message>
    <message>
        <source>Set the price of %1 back?</source>
        <translation>%1 の価格を初期値に戻しますか？</translation>
    </message>
    <message>
        <source>Remove the price of %1?</source>
        <translation>%1 の価格を削除しますか？</translation>
    </message>
    <message>
        <source>The shipped price holds again, and what it estimates follows at once.</source>
        <translation>初期値の価格が再び適用され、それに基づく概算もただちに更新されます。</translation>
    </message>
    <message>
        <source>It is no longer offered for estimates.</source>
        <translation>今後、概算の選択肢に表示されなくなります。</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>価格を削除</translation>
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
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>ページ名を表示</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>アイコンのみ表示</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh this page</source>
        <translation>このページを更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>システムの配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ライトの配色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ダークの配色</translation>
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
        <translation>「%1」のマッピング</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) get the model at once, and later ones too.</source>
        <translation>
            <numerusform>サブスクリプション %n 件にただちにモデルが設定され、今後追加される分にも適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>ソフトウェアモデル</translation>
    </message>
    <message>
        <source>Choose a model, or type the name of a new one.</source>
        <translation>モデルを選択するか、新しいモデルの名前を入力してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Map identifier</source>
        <translation>識別子をマッピング</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MeaningTable</name>
    <message>
        <source>What “%1” means</source>
        <translation>「%1」の意味</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MendRowDialog</name>
    <message>
        <source>Mend line %1</source>
        <translation>%1 行目を修正</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>ファイルの内容: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take the person</source>
        <translation>このユーザーを取り込む</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelChoice</name>
    <message>
        <source>All software models</source>
        <translation>すべてのソフトウェアモデル</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) that this profile does not have now</source>
        <translation>
            <numerusform>現在このプロファイルにないモデル %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelPriceDialog</name>
    <message>
        <source>List price of “%1”</source>
        <translation>「%1」の定価</translation>
    </message>
    <message>
        <source>That of the profile&apos;s plan</source>
        <translation>プロファイルのプランの定価</translation>
    </message>
    <message>
        <source>Where no purchase is known, a list price estimates what a seat costs. A plan chosen here holds for this model in every profile.</source>
        <translation>購入情報がない場合、シートの価格は定価から概算します。ここで選択したプランは、すべてのプロファイルでこのモデルに適用されます。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose price</source>
        <translation>価格を選択</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelRecords</name>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>エディション</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>製品の種類</translation>
    </message>
    <message>
        <source>License under management</source>
        <translation>管理対象ライセンス</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Licensable</source>
        <translation>ライセンス対象</translation>
    </message>
    <message>
        <source>Not licensable</source>
        <translation>ライセンス対象外</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>List price of</source>
        <translation>適用する定価</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>年間価格</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>%1 (profile)</source>
        <translation>%1（プロファイル）</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelsList</name>
    <message>
        <source>Software Models</source>
        <translation>ソフトウェアモデル</translation>
    </message>
    <message>
        <source>Publisher, product and edition at which entitlements and subscriptions meet.</source>
        <translation>使用権とサブスクリプションを結び付ける発行元、製品、エディションです。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>No software models yet</source>
        <translation>ソフトウェアモデルはまだありません</translation>
    </message>
    <message>
        <source>The first refresh makes them from what it finds.</source>
        <translation>最初の更新で検出した内容から作成されます。</translation>
    </message>
    <message>
        <source>List price…</source>
        <translation>定価…</translation>
    </message>
    <message>
        <source>Choose one model</source>
        <translation>モデルを 1 つ選択してください</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MoneyCell</name>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>概算</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1（概算）</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::OAuthClientPage</name>
    <message>
        <source>Create the OAuth client in Zendesk</source>
        <translation>Zendesk で OAuth クライアントを作成</translation>
    </message>
    <message>
        <source>Seatkeeper signs in through a client of your own account. No vendor cloud is involved and no admin token leaves this computer.</source>
        <translation>Seatkeeper はご自身のアカウントのクライアントを通じてサインインします。ベンダーのクラウドは介在せず、管理者トークンがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>your-company.zendesk.com</source>
        <translation>your-company.zendesk.com</translation>
    </message>
    <message>
        <source>Open OAuth clients</source>
        <translation>OAuth クライアントを開く</translation>
    </message>
    <message>
        <source>Opens Admin Center › Apps and integrations › APIs › OAuth clients of this account</source>
        <translation>このアカウントの Admin Center › アプリおよびインテグレーション › API › OAuth クライアントを開きます</translation>
    </message>
    <message>
        <source>address of the OAuth clients page</source>
        <translation>OAuth クライアントページのアドレス</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Choose “Add OAuth client” there and type these values. Only a Zendesk administrator can do this.</source>
        <translation>そのページで「OAuth クライアントを追加」を選択し、次の値を入力してください。この操作ができるのは Zendesk 管理者のみです。</translation>
    </message>
    <message>
        <source>all values as a message for a colleague</source>
        <translation>同僚へのメッセージ（すべての値）</translation>
    </message>
    <message>
        <source>Copy all as a message</source>
        <translation>すべてをメッセージとしてコピー</translation>
    </message>
    <message>
        <source>Zendesk › Admin Center › Apps and integrations › APIs › OAuth clients</source>
        <translation>Zendesk › Admin Center › アプリおよびインテグレーション › API › OAuth クライアント</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>クライアント名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Leave empty, or choose your company&apos;s logo</source>
        <translation>空のままにするか、会社のロゴを選択してください</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Redirect URLs</source>
        <translation>リダイレクト URL</translation>
    </message>
    <message>
        <source>redirect URLs</source>
        <translation>リダイレクト URL</translation>
    </message>
    <message>
        <source>Client kind</source>
        <translation>クライアントの種類</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>パブリック</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>コンフィデンシャル</translation>
    </message>
    <message>
        <source>Choose “Save” in Zendesk, then bring back:</source>
        <translation>Zendesk で「保存」を選択し、次の値を入力してください:</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>一意の識別子</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>ブラウザーを開けませんでした。代わりにリンクをコピーしてください。</translation>
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
        <translation>当社の Zendesk アカウントに OAuth クライアントを作成していただけますか？

Admin Center › アプリおよびインテグレーション › API › OAuth クライアント › OAuth クライアントを追加

クライアント名: %1
説明: %2
会社: %3
識別子: %4
クライアントの種類: %5
リダイレクト URL:
%6

作成後、識別子をお知らせください。</translation>
    </message>
    <message>
        <source>Next opens when the account&apos;s address is typed.</source>
        <translation>アカウントのアドレスを入力すると「次へ」を選択できます。</translation>
    </message>
    <message>
        <source>Next opens when there is a redirect URL.</source>
        <translation>リダイレクト URL があると「次へ」を選択できます。</translation>
    </message>
    <message>
        <source>Next opens when the unique identifier is brought back.</source>
        <translation>一意の識別子を入力すると「次へ」を選択できます。</translation>
    </message>
    <message>
        <source>Next opens when the secret of the confidential client is pasted.</source>
        <translation>コンフィデンシャルクライアントのシークレットを貼り付けると「次へ」を選択できます。</translation>
    </message>
    <message>
        <source>Nothing has been sent to Zendesk yet.</source>
        <translation>まだ Zendesk には何も送信していません。</translation>
    </message>
    <message>
        <source>The address you see in the browser when you work in Zendesk.</source>
        <translation>Zendesk の利用時にブラウザーに表示されるアドレスです。</translation>
    </message>
    <message>
        <source>This is no address of an account. Example: your-company.zendesk.com</source>
        <translation>アカウントのアドレスではありません。例: your-company.zendesk.com</translation>
    </message>
    <message>
        <source>%1; it is tried when you validate the connection.</source>
        <translation>%1。接続の検証時に確認されます。</translation>
    </message>
    <message>
        <source>No secret on this computer; each sign-in has a one-time key (PKCE). Suggested.</source>
        <translation>このコンピューターにシークレットを置かず、サインインごとに使い捨てのキー (PKCE) を使います。推奨。</translation>
    </message>
    <message>
        <source>A secret is kept in this computer&apos;s keychain, in addition to the one-time key.</source>
        <translation>使い捨てのキーに加えて、シークレットをこのコンピューターのキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Zendesk calls it “Identifier”.</source>
        <translation>Zendesk では「識別子」と呼ばれます。</translation>
    </message>
    <message>
        <source>A number is the client&apos;s id, not its identifier.</source>
        <translation>数字はクライアントの ID であり、識別子ではありません。</translation>
    </message>
    <message>
        <source>Matches the value above</source>
        <translation>上の値と一致しています</translation>
    </message>
    <message>
        <source>Differs from the value above; that is fine when Zendesk shows it so.</source>
        <translation>上の値と異なります。Zendesk の表示どおりであれば問題ありません。</translation>
    </message>
    <message>
        <source>Not needed for a public client</source>
        <translation>パブリッククライアントでは不要</translation>
    </message>
    <message>
        <source>Stored; type to replace it</source>
        <translation>保存済み。入力すると置き換えられます</translation>
    </message>
    <message>
        <source>Zendesk shows one anyway; do not use it.</source>
        <translation>Zendesk にはシークレットが表示されますが、使用しないでください。</translation>
    </message>
    <message>
        <source>Zendesk shows it once, right after saving.</source>
        <translation>Zendesk では保存直後に 1 回だけ表示されます。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PageHead</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Show or hide the explanation</source>
        <translation>説明の表示／非表示</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PermissionTable</name>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Least Zendesk role</source>
        <translation>必要な最小の Zendesk ロール</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Download subscriptions</source>
        <translation>サブスクリプションのダウンロード</translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation>ライトエージェント</translation>
    </message>
    <message>
        <source>Lists team members, their roles and their last sign-in.</source>
        <translation>チームメンバー、そのロール、最終サインインの一覧を取得します。</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>アクティビティの読み取り</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Adds live sessions, product roles and the audit log. Less is possible; what is missing is named.</source>
        <translation>有効なセッション、製品ロール、監査ログを追加します。権限が少なくても利用でき、不足している項目は明示されます。</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>サブスクリプションの回収</translation>
    </message>
    <message>
        <source>Changes a role after you approved it. A sign-in of its own, only when you need it.</source>
        <translation>承認後にロールを変更します。専用のサインインを使い、必要になったときだけサインインします。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PlanComboBox</name>
    <message>
        <source>The list prices could not be read.</source>
        <translation>定価を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: 月額 %2</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <translation>%1 時点。%2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PlannedCalls</name>
    <message>
        <source>What will be sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>the calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Exact calls</source>
        <translation>実際の呼び出し</translation>
    </message>
    <message>
        <source>What undoing sends for %1</source>
        <translation>%1 を元に戻すときに送信される内容</translation>
    </message>
    <message>
        <source>What will be sent for %1</source>
        <translation>%1 について送信される内容</translation>
    </message>
    <message>
        <source>read again right before the change; snapshot for undo</source>
        <translation>変更直前の再読み取り。元に戻すためのスナップショット</translation>
    </message>
    <message>
        <source>snapshot for undo</source>
        <translation>元に戻すためのスナップショット</translation>
    </message>
    <message>
        <source>proves that everything is back</source>
        <translation>すべてが元に戻ったことの確認</translation>
    </message>
    <message>
        <source>proves that the seat is free</source>
        <translation>シートが空いたことの確認</translation>
    </message>
    <message>
        <source>proves that no product role keeps it paid</source>
        <translation>有料のままにする製品ロールがないことの確認</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileDraft</name>
    <message>
        <source>Finds unused seats, takes them back on approval. Runs on our workstation.</source>
        <translation>未使用のシートを検出し、承認後に回収します。自社のワークステーションで動作します。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileHeader</name>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Zendesk サブスクリプション</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>プロファイルの種類</translation>
    </message>
    <message>
        <source>Refresh daily at</source>
        <translation>毎日の更新時刻</translation>
    </message>
    <message>
        <source>Zendesk does not say who owns the account. Until the owner is named, no administrator can be reclaimed.</source>
        <translation>Zendesk からはアカウントの所有者がわかりません。所有者を指定するまで、管理者のシートは回収できません。</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>アカウント所有者</translation>
    </message>
    <message>
        <source>Download subscriptions (Zendesk Download Subscriptions)</source>
        <translation>サブスクリプションのダウンロード (Zendesk Download Subscriptions)</translation>
    </message>
    <message>
        <source>Always on: without it there is nothing to look at.</source>
        <translation>常にオン: これがないと表示するデータがありません。</translation>
    </message>
    <message>
        <source>Reclaim subscriptions (Zendesk Reclaim Subscription)</source>
        <translation>サブスクリプションの回収 (Zendesk Reclaim Subscription)</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Connection alias</source>
        <translation>接続エイリアス</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン中のユーザー</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Last validated</source>
        <translation>前回の検証</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in for reclaim</source>
        <translation>回収用のサインイン</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>チームメンバー</translation>
    </message>
    <message>
        <source>%1, %2; may: %3</source>
        <translation>%1、%2、権限: %3</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Nobody yet; only needed for the first reclaim</source>
        <translation>まだいません。最初の回収時にのみ必要です</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだいません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 passed</source>
        <translation>%1: %3 項目中 %2 項目合格</translation>
    </message>
    <message>
        <source>Not since the last change</source>
        <translation>前回の変更以降は未実施</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>None of the listed people</source>
        <translation>一覧にいない人</translation>
    </message>
    <message>
        <source>OAuth client owner</source>
        <translation>OAuth クライアントの所有者</translation>
    </message>
    <message>
        <source>None: costs are not estimated</source>
        <translation>なし: コストを概算しません</translation>
    </message>
    <message>
        <source>Until a purchase is entered, the list price of this plan estimates what a seat costs. Prices can be edited in the settings.</source>
        <translation>購入情報が入力されるまで、シートの価格はこのプランの定価から概算します。価格は設定で編集できます。</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>An imported list has no connection to its account.</source>
        <translation>インポートした一覧は、アカウントに接続されていません。</translation>
    </message>
    <message>
        <source>Read from the account. This person is never reclaimed.</source>
        <translation>アカウントから読み取りました。このユーザーのシートは回収されません。</translation>
    </message>
    <message>
        <source>Could not be read from the account. Whoever is named here is never reclaimed, because the sign-in would break.</source>
        <translation>アカウントから読み取れませんでした。ここに指定したユーザーのシートは回収されません。回収するとサインインできなくなるためです。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileRecordPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>View: Custom integration</source>
        <translation>ビュー: カスタム統合</translation>
    </message>
    <message>
        <source>View: Default</source>
        <translation>ビュー: 既定</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DEMO)</translation>
    </message>
    <message>
        <source>last refresh %1</source>
        <translation>最終更新 %1</translation>
    </message>
    <message>
        <source>never refreshed</source>
        <translation>更新履歴なし</translation>
    </message>
    <message>
        <source>Integration profile for %1, %2</source>
        <translation>%1、%2 の統合プロファイル</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>Validate the connection first.</source>
        <translation>先に接続を検証してください。</translation>
    </message>
    <message>
        <source>This profile is a draft; nothing refreshes.</source>
        <translation>このプロファイルは下書きのため、更新は行われません。</translation>
    </message>
    <message>
        <source>Validate the connection, then publish.</source>
        <translation>接続を検証してから公開してください。</translation>
    </message>
    <message>
        <source>Go on with the set-up…</source>
        <translation>セットアップを続行…</translation>
    </message>
    <message>
        <source>The lists show the last complete download until it is whole.</source>
        <translation>完了するまで、一覧には前回の完全なダウンロードが表示されます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Up to date: %n subscription(s).</source>
        <translation>
            <numerusform>最新の状態です: サブスクリプション %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed.</source>
        <translation>追加 %1 件、変更 %2 件、削除 %3 件。</translation>
    </message>
    <message>
        <source>Validate connection</source>
        <translation>接続を検証</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Only reading calls are sent; nothing is changed in Zendesk.</source>
        <translation>読み取りの呼び出しのみを送信します。Zendesk では何も変更されません。</translation>
    </message>
    <message>
        <source>Sign in for reclaim</source>
        <translation>回収用にサインイン</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>A Zendesk administrator signs in with the scope “read write”. It is used for approved reclaims and for undo only.</source>
        <translation>Zendesk 管理者がスコープ「read write」でサインインします。承認済みの回収と、元に戻す操作にのみ使用されます。</translation>
    </message>
    <message>
        <source>Signs in with the scope “read”, for the download.</source>
        <translation>ダウンロード用に、スコープ「read」でサインインします。</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>「%1」を公開しますか？</translation>
    </message>
    <message>
        <source>The profile becomes active: its seats are downloaded now and refreshed every day.</source>
        <translation>プロファイルが有効になります。シートが今すぐダウンロードされ、毎日更新されます。</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>Zendesk では何も変更されません。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>新しい一覧をインポート…</translation>
    </message>
    <message>
        <source>This profile is an imported list of team members.</source>
        <translation>このプロファイルは、インポートしたチームメンバーの一覧です。</translation>
    </message>
    <message>
        <source>Only the sign-in is known, and no seat can be taken back before the account is connected.</source>
        <translation>わかるのはサインインのみです。アカウントを接続するまで、シートは回収できません。</translation>
    </message>
    <message>
        <source>Connect by OAuth…</source>
        <translation>OAuth で接続…</translation>
    </message>
    <message>
        <source>No new candidates were made, because the data quality is red.</source>
        <translation>データ品質が赤のため、新しい候補は作成されませんでした。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileRecords</name>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>プロファイルの種類</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Daily at</source>
        <translation>毎日の時刻</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DEMO)</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Zendesk サブスクリプション</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>by import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileSelector</name>
    <message>
        <source>All profiles</source>
        <translation>すべてのプロファイル</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfilesList</name>
    <message>
        <source>Choose one profile</source>
        <translation>プロファイルを 1 つ選択してください</translation>
    </message>
    <message>
        <source>Integration Profiles</source>
        <translation>統合プロファイル</translation>
    </message>
    <message>
        <source>One connected account each, with its configuration, jobs and lists.</source>
        <translation>接続済みアカウントごとに 1 つあり、構成、ジョブ、一覧を保持します。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Connect Zendesk…</source>
        <translation>Zendesk を接続…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>A draft must be published first</source>
        <translation>下書きは先に公開する必要があります</translation>
    </message>
    <message>
        <source>Go on with the set-up…</source>
        <translation>セットアップを続行…</translation>
    </message>
    <message>
        <source>This profile is published</source>
        <translation>このプロファイルは公開済みです</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>No account is connected</source>
        <translation>接続済みのアカウントはありません</translation>
    </message>
    <message>
        <source>“%1” is up to date.</source>
        <translation>「%1」は最新の状態です。</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) read.</source>
        <translation>
            <numerusform>サブスクリプション %n 件を読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) and the jobs of the profile are deleted here, and the sign-ins are taken back.</source>
        <translation>
            <numerusform>このコンピューターのサブスクリプション %n 件とプロファイルのジョブが削除され、サインインが取り消されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) become Closed Skipped.</source>
        <translation>
            <numerusform>未完了の候補 %n 件がスキップ済みになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Models, rules, job results and the audit log stay. No user in Zendesk is changed.</source>
        <translation>モデル、ルール、ジョブの結果、監査ログは残ります。Zendesk のユーザーは変更されません。</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Import a team-member export…</source>
        <translation>チームメンバーのエクスポートをインポート…</translation>
    </message>
    <message>
        <source>“%1” is refreshed by importing a newer list</source>
        <translation>「%1」は、新しい一覧をインポートして更新します</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>新しい一覧をインポート…</translation>
    </message>
    <message>
        <source>This profile is connected to its account</source>
        <translation>このプロファイルはアカウントに接続されています</translation>
    </message>
    <message>
        <source>Connect your Zendesk account in seven short steps.</source>
        <translation>短い 7 つの手順で Zendesk アカウントを接続します。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Program</name>
    <message>
        <source>Seatkeeper cannot open its database</source>
        <translation>Seatkeeper はデータベースを開けません</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PublishPage</name>
    <message>
        <source>Publish the profile</source>
        <translation>プロファイルを公開</translation>
    </message>
    <message>
        <source>Publishing makes the reclamation rule and the daily jobs, and downloads the seats at once.</source>
        <translation>公開すると、回収ルールと毎日のジョブが作成され、シートがすぐにダウンロードされます。</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>公開される内容</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>First refresh</source>
        <translation>最初の更新</translation>
    </message>
    <message>
        <source>Progress of the first refresh</source>
        <translation>最初の更新の進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>統合プロファイル</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Signed in for the download</source>
        <translation>ダウンロード用のサインイン</translation>
    </message>
    <message>
        <source>Signed in for reclaim</source>
        <translation>回収用のサインイン</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Daily at %1</source>
        <translation>毎日 %1</translation>
    </message>
    <message>
        <source>Reclamation rule</source>
        <translation>回収ルール</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>サブスクリプションの回収</translation>
    </message>
    <message>
        <source>On: approved seats can be taken back</source>
        <translation>オン: 承認されたシートを回収できます</translation>
    </message>
    <message>
        <source>Off: removal candidates are found, nothing is ever reclaimed</source>
        <translation>オフ: 削除候補は検出されますが、回収は一切行われません</translation>
    </message>
    <message>
        <source>Publishing reads from Zendesk and changes nothing there.</source>
        <translation>公開では Zendesk から読み取るだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>「%1」を公開しますか？</translation>
    </message>
    <message>
        <source>The profile becomes active: its seats are downloaded now and refreshed every day.</source>
        <translation>プロファイルが有効になります。シートが今すぐダウンロードされ、毎日更新されます。</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>Zendesk では何も変更されません。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>公開中…</translation>
    </message>
    <message>
        <source>%1 of about %2 team members</source>
        <translation>約 %2 人中 %1 人のチームメンバー</translation>
    </message>
    <message>
        <source>%1 team members so far</source>
        <translation>これまでにチームメンバー %1 人</translation>
    </message>
    <message>
        <source>Published, but the first refresh did not end. Run it again from the profile.</source>
        <translation>公開しましたが、最初の更新が完了しませんでした。プロファイルからもう一度実行してください。</translation>
    </message>
    <message>
        <source>Done: %1 team members read, %2 removal candidates found.</source>
        <translation>完了: チームメンバー %1 人を読み取り、削除候補 %2 件を検出しました。</translation>
    </message>
    <message>
        <source>Read about %1 of %2 people</source>
        <translation>%2 人中 %1 人について読み取り済み</translation>
    </message>
    <message>
        <source>Switched off: it proposes nobody until it is switched on in the list of rules.</source>
        <translation>オフ: ルールの一覧でオンにするまで、誰も提案しません。</translation>
    </message>
    <message>
        <source>Idle for %1, grace for new accounts: %2. It proposes; a person approves.</source>
        <translation>非アクティブ %1、新規アカウントの猶予 %2。ルールが提案し、人が承認します。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::QualityMessage</name>
    <message>
        <source>No new candidates are made for %1.</source>
        <translation>%1 の新しい候補は作成されません。</translation>
    </message>
    <message>
        <source>The data quality is red. %1 %2</source>
        <translation>データ品質が赤です。%1 %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::QualityPanel</name>
    <message>
        <source>Data quality</source>
        <translation>データ品質</translation>
    </message>
    <message>
        <source>Checks of the data quality</source>
        <translation>データ品質のチェック</translation>
    </message>
    <message>
        <source>Hide checks</source>
        <translation>チェックを非表示</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>チェックを表示</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Data quality: %1</source>
        <translation>データ品質: %1</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>影響</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimPlanDialog</name>
    <message>
        <source>All passed</source>
        <translation>すべて合格</translation>
    </message>
    <message>
        <source>Reclaim plan</source>
        <translation>回収計画</translation>
    </message>
    <message>
        <source>Undo plan</source>
        <translation>元に戻す計画</translation>
    </message>
    <message>
        <source>Gives the seats back as they were recorded. Nothing has been changed so far.</source>
        <translation>記録どおりにシートを返却します。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>What would be done, person by person. Nothing has been changed so far.</source>
        <translation>ユーザーごとの実行内容です。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>計画をエクスポート…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>People of the plan</source>
        <translation>計画の対象ユーザー</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>変更前、変更後</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>未解決チケット</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>ガード</translation>
    </message>
    <message>
        <source>Frees a year</source>
        <translation>年間削減額</translation>
    </message>
    <message>
        <source>Costs a year again</source>
        <translation>再発生する年間コスト</translation>
    </message>
    <message>
        <source>Not yet saved</source>
        <translation>まだ削減されていません</translation>
    </message>
    <message>
        <source>The seat is counted again as soon as it is given back.</source>
        <translation>返却すると、シートはただちに再び数えられます。</translation>
    </message>
    <message>
        <source>The invoice falls when the contract is reduced, usually at renewal.</source>
        <translation>請求額が下がるのは契約の縮小時（通常は更新時）です。</translation>
    </message>
    <message>
        <source>What else happens</source>
        <translation>その他の影響</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Change Zendesk</source>
        <translation>Zendesk を変更</translation>
    </message>
    <message>
        <source>Reading the account; this changes nothing…</source>
        <translation>アカウントを読み取り中です。何も変更されません…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Nobody is notified by Seatkeeper.</source>
        <translation>Seatkeeper からは誰にも通知されません。</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため %1 と入力してください</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致しています</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) will be given back.</source>
        <translation>
            <numerusform>%n シートが返却されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the people will be reclaimed.</source>
        <translation>
            <numerusform>%n 人のシートが回収されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by a guard.</source>
        <translation>
            <numerusform>%n 人はガードにより保留されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n seat(s)</source>
        <translation>
            <numerusform>%n シートを返却</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reclaim %n seat(s)</source>
        <translation>
            <numerusform>%n シートを回収</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One change a second, about %n second(s). You can stop after the current person.</source>
        <translation>
            <numerusform>変更は 1 秒に 1 件、約 %n 秒です。処理中のユーザーの完了後に停止できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A dry run sends nothing but reading calls. Choose “Change Zendesk” to go on.</source>
        <translation>ドライランでは読み取りの呼び出しのみを送信します。続行するには「Zendesk を変更」を選択してください。</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>計画をエクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The plan was exported.</source>
        <translation>計画をエクスポートしました。</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>年間コスト</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimRunDialog</name>
    <message>
        <source>Given back later.</source>
        <translation>その後返却されました。</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>People of the run</source>
        <translation>実行の対象ユーザー</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>変更前、変更後</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>このユーザーの完了後に停止</translation>
    </message>
    <message>
        <source>Undo selected…</source>
        <translation>選択したものを元に戻す…</translation>
    </message>
    <message>
        <source>Undo all…</source>
        <translation>すべて元に戻す…</translation>
    </message>
    <message>
        <source>Stopping after the current person…</source>
        <translation>処理中のユーザーの完了後に停止します…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Select the people whose seats shall be given back.</source>
        <translation>シートを返却するユーザーを選択してください。</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>バックグラウンドで続行</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 人中 %1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) freed and proved.</source>
        <translation>
            <numerusform>%n シートの解放を確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) given back.</source>
        <translation>
            <numerusform>%n シートを返却しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n 件失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be proved.</source>
        <translation>
            <numerusform>%n 件は確認できませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation>内容に合わせる</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordModel</name>
    <message>
        <source>%1, %2 rows, collapsed</source>
        <translation>%1、%2 行、折りたたみ</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1、%2 行</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>表示中のすべてを選択</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordView</name>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RelatedLists</name>
    <message>
        <source>Software Models</source>
        <translation>ソフトウェアモデル</translation>
    </message>
    <message>
        <source>Unrecognized Subscription Identifiers</source>
        <translation>未認識のサブスクリプション識別子</translation>
    </message>
    <message>
        <source>Scheduled Jobs</source>
        <translation>スケジュール済みジョブ</translation>
    </message>
    <message>
        <source>Scheduled Job Results</source>
        <translation>スケジュール済みジョブの結果</translation>
    </message>
    <message>
        <source>Software Subscriptions</source>
        <translation>ソフトウェアサブスクリプション</translation>
    </message>
    <message>
        <source>Subscription Identifier Exclusion Rules</source>
        <translation>サブスクリプション識別子除外ルール</translation>
    </message>
    <message>
        <source>Subscription User Exclusion Rules</source>
        <translation>サブスクリプションユーザー除外ルール</translation>
    </message>
    <message>
        <source>Reclamation Rules</source>
        <translation>回収ルール</translation>
    </message>
    <message>
        <source>Removal Candidates</source>
        <translation>削除候補</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>アクティビティログ</translation>
    </message>
    <message>
        <source>Subscription Identifiers</source>
        <translation>サブスクリプション識別子</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RelatedTabBar</name>
    <message>
        <source>Related lists</source>
        <translation>関連リスト</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>This list needs somebody.</source>
        <translation>この一覧には対応が必要な項目があります。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RepointDialog</name>
    <message>
        <source>Point a profile to “%1”</source>
        <translation>プロファイルの接続先を「%1」にする</translation>
    </message>
    <message>
        <source>The profile returns to Draft and must be validated and published again.</source>
        <translation>プロファイルは下書きに戻り、検証と公開をやり直す必要があります。</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>統合プロファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Point the profile here</source>
        <translation>プロファイルの接続先をここにする</translation>
    </message>
    <message>
        <source>“%1” uses this connection already.</source>
        <translation>「%1」はすでにこの接続を使用しています。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterErrorsDialog</name>
    <message>
        <source>Choose one row</source>
        <translation>行を 1 つ選択してください</translation>
    </message>
    <message>
        <source>Rows that could not be taken</source>
        <translation>取り込めなかった行</translation>
    </message>
    <message>
        <source>Rows of the last import</source>
        <translation>前回のインポートの行</translation>
    </message>
    <message>
        <source>Mend a row here, or mend the file and import it again.</source>
        <translation>行をここで修正するか、ファイルを修正してもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Every row was taken</source>
        <translation>すべての行を取り込みました</translation>
    </message>
    <message>
        <source>Nothing is left to mend.</source>
        <translation>修正が必要な行は残っていません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterImportDialog</name>
    <message>
        <source>Import a roster</source>
        <translation>名簿をインポート</translation>
    </message>
    <message>
        <source>A CSV file of the company&apos;s people. It tells who has left, and whose manager and cost center a seat belongs to. It replaces the roster that is there.</source>
        <translation>会社の人員の CSV ファイルです。誰が退職したか、シートがどの上司とコストセンターに属するかがわかります。既存の名簿は置き換えられます。</translation>
    </message>
    <message>
        <source>Words for the employment status</source>
        <translation>在籍状況の語</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>名簿をインポート</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose a file to see what would come of it. Nothing changes before you import.</source>
        <translation>ファイルを選択すると、インポートの結果を事前に確認できます。インポートするまで何も変更されません。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み取り中…</translation>
    </message>
    <message>
        <source>%1 rows read…</source>
        <translation>%1 行を読み取りました…</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>列なし</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds the e-mail address; people are known by it.</source>
        <translation>メールアドレスを含む列を指定してください。ユーザーはメールアドレスで識別されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be taken.</source>
        <translation>
            <numerusform>%n 人が取り込まれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n current subscription(s) are theirs.</source>
        <translation>
            <numerusform>現在のサブスクリプション %n 件がこれらのユーザーのものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) belong to people who left.</source>
        <translation>
            <numerusform>有料シート %n 件が退職者のものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roster of %n person(s) is replaced.</source>
        <translation>
            <numerusform>%n 人の名簿が置き換えられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) was not understood; they do not count as having left.</source>
        <translation>
            <numerusform>%n 人のステータスを解釈できませんでした。これらのユーザーは退職者として扱われません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken; they are kept for you to mend.</source>
        <translation>
            <numerusform>%n 行を取り込めません。後で修正できるよう保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterPage</name>
    <message>
        <source>Roster</source>
        <translation>名簿</translation>
    </message>
    <message>
        <source>The company&apos;s people, from a CSV file. Whoever left and still has a paid seat is a leak.</source>
        <translation>CSV ファイルから取り込んだ会社の人員です。退職後も有料シートが残っているユーザーはリークです。</translation>
    </message>
    <message>
        <source>Name, e-mail, manager or cost center</source>
        <translation>名前、メールアドレス、上司、またはコストセンター</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>With a paid seat</source>
        <translation>有料シートあり</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>名簿をインポート…</translation>
    </message>
    <message>
        <source>Forget the roster…</source>
        <translation>名簿を消去…</translation>
    </message>
    <message>
        <source>No roster is imported</source>
        <translation>名簿はインポートされていません</translation>
    </message>
    <message>
        <source>Without one everything works, but nobody is known to have left. A CSV file with e-mail addresses and the employment status is enough.</source>
        <translation>名簿がなくてもすべての機能を使えますが、退職者は判別できません。メールアドレスと在籍状況を含む CSV ファイルがあれば十分です。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the last import could not be taken.</source>
        <translation>
            <numerusform>前回のインポートで %n 行を取り込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, imported %2.</source>
        <translation>「%1」、%2 にインポート。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>行を表示</translation>
    </message>
    <message>
        <source>Forget the roster?</source>
        <translation>名簿を消去しますか？</translation>
    </message>
    <message>
        <source>Managers, cost centers and leavers are not known any more.</source>
        <translation>上司、コストセンター、退職者の情報がわからなくなります。</translation>
    </message>
    <message>
        <source>Candidates that were made of leavers stay. No user in Zendesk is changed.</source>
        <translation>退職者から作成された候補は残ります。Zendesk のユーザーは変更されません。</translation>
    </message>
    <message>
        <source>Forget roster</source>
        <translation>名簿を消去</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterRecords</name>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>在籍状況</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>名簿の記載</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>行の内容</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleDialog</name>
    <message>
        <source>A rule proposes seats. Nothing happens in Zendesk before a person approves.</source>
        <translation>ルールがシートを提案します。担当者が承認するまで Zendesk では何も起こりません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Saving looks at the saved data again at once.</source>
        <translation>保存すると、保存済みのデータがただちに再評価されます。</translation>
    </message>
    <message>
        <source>Edit reclamation rule</source>
        <translation>回収ルールを編集</translation>
    </message>
    <message>
        <source>New reclamation rule</source>
        <translation>新しい回収ルール</translation>
    </message>
    <message>
        <source>Saving, and looking at the saved data again…</source>
        <translation>保存し、保存済みのデータを再評価しています…</translation>
    </message>
    <message>
        <source>Looking at the saved data before saving…</source>
        <translation>保存前に保存済みのデータを確認しています…</translation>
    </message>
    <message>
        <source>A condition that leaves nobody out?</source>
        <translation>誰も除外しない条件ですか?</translation>
    </message>
    <message>
        <source>Nothing changes in Zendesk: a rule proposes, a person decides.</source>
        <translation>Zendesk では何も変更されません。ルールが提案し、担当者が決定します。</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>それでも保存する</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>入力内容を破棄しますか?</translation>
    </message>
    <message>
        <source>The rule was changed and is not saved.</source>
        <translation>ルールは変更されましたが、保存されていません。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleEffectView</name>
    <message>
        <source>What the rule would do</source>
        <translation>ルールの効果</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>適用後</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>年間金額</translation>
    </message>
    <message>
        <source>The saved data could not be asked. %1</source>
        <translation>保存済みのデータを照会できませんでした。%1</translation>
    </message>
    <message>
        <source>The numbers follow once what is marked is mended.</source>
        <translation>示された点が直ると、数値が表示されます。</translation>
    </message>
    <message>
        <source>Looking at the saved data…</source>
        <translation>保存済みのデータを確認しています…</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. The numbers follow after the first refresh.</source>
        <translation>まだ何もダウンロードされていません。最初の更新後に数値が表示されます。</translation>
    </message>
    <message>
        <source>Switched off, the rule proposes nobody.</source>
        <translation>オフの間、ルールは誰も提案しません。</translation>
    </message>
    <message>
        <source>Nobody enters and nobody leaves: the same people are proposed as now.</source>
        <translation>加わる人も外れる人もいません。現在と同じ人が提案されます。</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Who enters with this rule</source>
        <translation>このルールで加わる人</translation>
    </message>
    <message>
        <source>Who leaves with it</source>
        <translation>このルールで外れる人</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Where two rules look at the same seat, the one with the smaller number decides.</source>
        <translation>2 つのルールが同じシートに該当するときは、番号の小さいほうが優先されます。</translation>
    </message>
    <message>
        <source>Whom it looks at</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Software models</source>
        <translation>ソフトウェアモデル</translation>
    </message>
    <message>
        <source>When none is chosen, it looks at all of them.</source>
        <translation>何も選ばない場合は、すべてが対象です。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Only seats that meet it are looked at. In texts * stands for any letters and ? for one.</source>
        <translation>条件を満たすシートだけが対象です。テキストでは * は任意の文字列、? は任意の 1 文字を表します。</translation>
    </message>
    <message>
        <source>Protected people</source>
        <translation>保護対象ユーザー</translation>
    </message>
    <message>
        <source>E-mail addresses or Zendesk ids, one in each line. The rule never proposes them.</source>
        <translation>メールアドレスまたは Zendesk ID を 1 行に 1 件入力します。このルールは決して提案しません。</translation>
    </message>
    <message>
        <source>When it proposes a seat</source>
        <translation>シートを提案する条件</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>A seat is proposed once it was idle for so many whole days.</source>
        <translation>シートはこの日数以上非アクティブになると提案されます。</translation>
    </message>
    <message>
        <source>Threshold in days</source>
        <translation>しきい値（日数）</translation>
    </message>
    <message>
        <source> days since assigned</source>
        <translation> 日（割り当て日から）</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>猶予</translation>
    </message>
    <message>
        <source>New accounts are left in peace for so long.</source>
        <translation>新規アカウントはこの期間、対象外です。</translation>
    </message>
    <message>
        <source>Grace for new accounts in days</source>
        <translation>新規アカウントの猶予 (日数)</translation>
    </message>
    <message>
        <source>Propose seats that were never used</source>
        <translation>一度も使用されていないシートを提案する</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>判定に使うシグナル</translation>
    </message>
    <message>
        <source>A person is idle only if every one of them is older than the threshold.</source>
        <translation>すべてのシグナルがしきい値より古い場合にだけ、非アクティブとみなされます。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>What it proposes</source>
        <translation>提案の内容</translation>
    </message>
    <message>
        <source>Light agent if the account has that role, else end user</source>
        <translation>ライトエージェントロールがあればライトエージェント、なければエンドユーザー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>A person may choose another one for each candidate. Suspending alone frees no seat.</source>
        <translation>候補ごとに別のものを選べます。停止だけではシートは空きません。</translation>
    </message>
    <message>
        <source>Look for open tickets first, so that they can be reassigned</source>
        <translation>先に未解決チケットを確認し、再割り当てできるようにする</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>確認する相手</translation>
    </message>
    <message>
        <source>Tell the person before, and wait for an answer</source>
        <translation>事前に本人に知らせ、回答を待つ</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>回答の期限</translation>
    </message>
    <message>
        <source>No answer never reclaims by itself: the candidate goes to the assignment group.</source>
        <translation>回答がなくても自動では回収されません。候補は割り当てグループに回ります。</translation>
    </message>
    <message>
        <source>Assignment group</source>
        <translation>割り当てグループ</translation>
    </message>
    <message>
        <source>Who approves what the rule proposes.</source>
        <translation>ルールの提案を承認する人。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleRecords</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>非アクティブ日数</translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation>猶予日数</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案する</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Light agent, else end user</source>
        <translation>ライトエージェント、なければエンドユーザー</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RulesList</name>
    <message>
        <source>Reclamation Rules</source>
        <translation>回収ルール</translation>
    </message>
    <message>
        <source>Which seats are proposed for reclaim. A rule proposes; a person decides.</source>
        <translation>どのシートの回収を提案するかを定めます。ルールが提案し、担当者が決定します。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>ルールを追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Choose one rule</source>
        <translation>ルールを 1 つ選択してください</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>No reclamation rules</source>
        <translation>回収ルールはありません</translation>
    </message>
    <message>
        <source>Publishing a profile makes its first rule.</source>
        <translation>プロファイルを公開すると、最初のルールが作成されます。</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RunRecords</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>統合プロファイル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Seats freed</source>
        <translation>解放シート数</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RunsList</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Every reclaim and every undo, person by person, with what was read back.</source>
        <translation>すべての回収と取り消しを、再読み取りした内容とともにユーザーごとに表示します。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Choose one run</source>
        <translation>実行を 1 つ選択してください</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>An undo cannot be undone; reclaim again</source>
        <translation>元に戻した操作は取り消せません。再度回収してください</translation>
    </message>
    <message>
        <source>Settle open runs</source>
        <translation>未完了の実行を確定</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>実行はまだありません</translation>
    </message>
    <message>
        <source>Approve removal candidates first, then reclaim them.</source>
        <translation>先に削除候補を承認してから回収してください。</translation>
    </message>
    <message>
        <source>No run was left open.</source>
        <translation>未完了の実行はありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) settled by reading the account.</source>
        <translation>
            <numerusform>アカウントを読み取り、実行 %n 件を確定しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SearchField</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SeatRecords</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>非アクティブ日数</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>割り当て日</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>年間金額</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>By the sign-in alone</source>
        <translation>サインインのみによる</translation>
    </message>
    <message>
        <source>Every counting signal</source>
        <translation>判定に使うすべてのシグナル</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SeatsDialog</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>年間 %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The %1 that are idle for the longest of %2.</source>
        <translation>%2 件のうち、非アクティブ期間が最も長い %1 件。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>データベース: %1</translation>
    </message>
    <message>
        <source>Limits of a run</source>
        <translation>実行の上限</translation>
    </message>
    <message>
        <source>Type the number back above</source>
        <translation>次を超える場合は人数の再入力が必要</translation>
    </message>
    <message>
        <source> people in a run</source>
        <translation> 人（1 回の実行）</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source> % of a role or group</source>
        <translation> %（ロールまたはグループごと）</translation>
    </message>
    <message>
        <source>but always allow</source>
        <translation>ただし常に許可する人数</translation>
    </message>
    <message>
        <source> people</source>
        <translation> 人</translation>
    </message>
    <message>
        <source>Keep at least</source>
        <translation>最低限残す人数</translation>
    </message>
    <message>
        <source> people in each group</source>
        <translation> 人（各グループ）</translation>
    </message>
    <message>
        <source>Never, and not today</source>
        <translation>対象外のユーザーと実行禁止日</translation>
    </message>
    <message>
        <source>One e-mail address or Zendesk id a line</source>
        <translation>メールアドレスまたは Zendesk ID を 1 行に 1 つ</translation>
    </message>
    <message>
        <source>Protected people</source>
        <translation>保護対象ユーザー</translation>
    </message>
    <message>
        <source>One day a line, such as 2026-12-24</source>
        <translation>日付を 1 行に 1 つ（例: 2026-12-24）</translation>
    </message>
    <message>
        <source>Blackout dates</source>
        <translation>実行禁止日</translation>
    </message>
    <message>
        <source>Not a day: %1</source>
        <translation>日付ではありません: %1</translation>
    </message>
    <message>
        <source>Mend the blackout dates first</source>
        <translation>先に実行禁止日を修正してください</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Every later plan respects it.</source>
        <translation>今後のすべての計画に適用されます。</translation>
    </message>
    <message>
        <source>What every reclaim must respect, and what a seat costs where no purchase is known.</source>
        <translation>すべての回収が従うべき制限と、購入情報がない場合のシートの価格です。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SetupWizard</name>
    <message>
        <source>Connect Zendesk</source>
        <translation>Zendesk を接続</translation>
    </message>
    <message>
        <source>Welcome and minimal permissions</source>
        <translation>ようこそ、最小限の権限</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth クライアント</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>統合プロファイル</translation>
    </message>
    <message>
        <source>Connection and credential</source>
        <translation>接続と資格情報</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>保存して終了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>プロファイルを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Zendesk %1</source>
        <translation>Zendesk %1</translation>
    </message>
    <message>
        <source>Draft saved at %1. You can leave at any step and resume here.</source>
        <translation>下書きを %1 に保存しました。どの手順でも中断でき、ここから再開できます。</translation>
    </message>
    <message>
        <source>First rule</source>
        <translation>最初のルール</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SignInPanel</name>
    <message>
        <source>Sign in for reclaim…</source>
        <translation>回収用にサインイン…</translation>
    </message>
    <message>
        <source>Create and Get OAuth Token</source>
        <translation>OAuth トークンを作成して取得</translation>
    </message>
    <message>
        <source>Keep the sign-in for this run only (nothing is stored in the keychain)</source>
        <translation>サインインをこの実行中のみ保持する（キーチェーンには何も保存しません）</translation>
    </message>
    <message>
        <source>The browser runs on another computer: I will paste the address at which it ends</source>
        <translation>ブラウザーが別のコンピューターにある場合: 最後に表示されたアドレスを貼り付ける</translation>
    </message>
    <message>
        <source>sign-in link</source>
        <translation>サインインのリンク</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Address at which the browser ended</source>
        <translation>ブラウザーに最後に表示されたアドレス</translation>
    </message>
    <message>
        <source>The address at which the browser ended</source>
        <translation>ブラウザーに最後に表示されたアドレス</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>このアドレスを使用</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>ブラウザーを開けませんでした。代わりにリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>チームメンバー</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>%1（%2）としてサインイン済み</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Preparing the sign-in…</source>
        <translation>サインインを準備中…</translation>
    </message>
    <message>
        <source>Waiting for Zendesk in your browser…</source>
        <translation>ブラウザーでの Zendesk の操作を待っています…</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it by hand.</source>
        <translation>ブラウザーを開けませんでした。リンクをコピーして手動で開いてください。</translation>
    </message>
    <message>
        <source>Waiting for Zendesk in your browser… %1:%2 left</source>
        <translation>ブラウザーでの Zendesk の操作を待っています… 残り %1:%2</translation>
    </message>
    <message>
        <source>The sign-in was cancelled; nothing was stored.</source>
        <translation>サインインはキャンセルされました。何も保存されていません。</translation>
    </message>
    <message>
        <source>No answer came from the browser. If it shows an error page, compare the identifier and the redirect URLs with those in Zendesk; each must be the same to the letter.</source>
        <translation>ブラウザーから応答がありませんでした。エラーページが表示されている場合は、識別子とリダイレクト URL を Zendesk の値と比較してください。どちらも 1 文字も違わず一致している必要があります。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SplitRoleDialog</name>
    <message>
        <source>Split a custom role off</source>
        <translation>カスタムロールを分離</translation>
    </message>
    <message>
        <source>The people of the role become an identifier of their own, so that they can be priced and licensed apart from the other agents. Candidates, exclusions and rules follow at once, and every later refresh keeps to it.</source>
        <translation>このロールのユーザーを独立した識別子にし、ほかのエージェントとは別に価格とライセンスを設定できるようにします。候補、除外、ルールはただちに反映され、以降の更新でも維持されます。</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>カスタムロール</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>ソフトウェアモデル</translation>
    </message>
    <message>
        <source>Choose a model, or type the name of a new one. A new one starts with the price of the agents.</source>
        <translation>モデルを選択するか、新しいモデルの名前を入力してください。新しいモデルには、最初はエージェントの価格が適用されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Split role off</source>
        <translation>ロールを分離</translation>
    </message>
    <message>
        <source>The account has no custom agent role that could be split off.</source>
        <translation>このアカウントには、分離できるカスタムエージェントロールがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) become %1.</source>
        <translation>
            <numerusform>サブスクリプション %n 件が %1 になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A model is needed.</source>
        <translation>モデルを指定してください。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StartPage</name>
    <message>
        <source>Find the seats nobody needs</source>
        <translation>誰も必要としていないシートを検出</translation>
    </message>
    <message>
        <source>Seatkeeper finds the Zendesk seats a company pays for and nobody needs, proves it, takes them back when a person approves, and can give every one of them back.</source>
        <translation>Seatkeeper は、会社が支払っているのに誰も必要としていない Zendesk シートを検出し、その根拠を示し、担当者の承認後に回収します。回収したシートはすべて返却できます。</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>まず試してみる</translation>
    </message>
    <message>
        <source>A complete simulated Zendesk account inside the program: no network, no account, nothing to lose.</source>
        <translation>プログラムに内蔵された完全な模擬 Zendesk アカウントです。ネットワークもアカウントも不要で、失うものはありません。</translation>
    </message>
    <message>
        <source>Explore a demo account</source>
        <translation>デモアカウントを試す</translation>
    </message>
    <message>
        <source>Use your own account</source>
        <translation>ご自身のアカウントを使う</translation>
    </message>
    <message>
        <source>Connect Zendesk…</source>
        <translation>Zendesk を接続…</translation>
    </message>
    <message>
        <source>Does your account not allow OAuth yet?</source>
        <translation>アカウントで OAuth がまだ許可されていませんか？</translation>
    </message>
    <message>
        <source>Import a team-member export…</source>
        <translation>チームメンバーのエクスポートをインポート…</translation>
    </message>
    <message>
        <source>Seven short steps with an OAuth client of your own. Reading only, until you approve a reclaim.</source>
        <translation>ご自身の OAuth クライアントを使う短い 7 つの手順です。回収を承認するまでは読み取りだけです。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StatusStrip</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop what runs now</source>
        <translation>実行中の処理を停止</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>最終更新: %1</translation>
    </message>
    <message>
        <source>Never refreshed</source>
        <translation>更新履歴なし</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation>実行中の処理はありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 / 約 %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SubscriptionRecords</name>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>サブスクリプション識別子</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>ソフトウェアモデル</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終アクティビティ</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>割り当て日</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>適用された除外</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年間コスト</translation>
    </message>
    <message>
        <source>unrecognized</source>
        <translation>未認識</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>在籍状況</translation>
    </message>
    <message>
        <source>%1, excluded: it is in no sum</source>
        <translation>%1、除外: 合計に含まれません</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SubscriptionsList</name>
    <message>
        <source>Choose one person</source>
        <translation>ユーザーを 1 人選択してください</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Software Subscriptions</source>
        <translation>ソフトウェアサブスクリプション</translation>
    </message>
    <message>
        <source>All team members; the filled seat is a paid one.</source>
        <translation>すべてのチームメンバーです。塗りつぶされたシートは有料です。</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>名前、メールアドレス、ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Paid seats</source>
        <translation>有料シート</translation>
    </message>
    <message>
        <source>Idle 60+ days</source>
        <translation>非アクティブ 60 日以上</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>サインイン履歴なし</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Paid light agents</source>
        <translation>有料ライトエージェント</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Costs %1 a year</source>
        <translation>年間コスト %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>年間 %1</translation>
    </message>
    <message>
        <source>Open in Zendesk</source>
        <translation>Zendesk で開く</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>除外…</translation>
    </message>
    <message>
        <source>Nothing downloaded yet</source>
        <translation>まだ何もダウンロードされていません</translation>
    </message>
    <message>
        <source>Publish a profile, or refresh it, to see who holds which seat.</source>
        <translation>誰がどのシートを使っているかを確認するには、プロファイルを公開または更新してください。</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名簿</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::TeamImportDialog</name>
    <message>
        <source>Import a newer list into “%1”</source>
        <translation>「%1」に新しい一覧をインポート</translation>
    </message>
    <message>
        <source>Import a team-member export</source>
        <translation>チームメンバーのエクスポートをインポート</translation>
    </message>
    <message>
        <source>In Zendesk&apos;s Admin Center open People &gt; Team members, choose Export and import the file here. It needs no OAuth. Only the sign-in is known from it, and no seat can be taken back.</source>
        <translation>Zendesk の Admin Center で「メンバー &gt; チームメンバー」を開き、エクスポートを選択して、そのファイルをここにインポートしてください。OAuth は不要です。わかるのはサインインのみで、シートは回収できません。</translation>
    </message>
    <message>
        <source>What the Support roles stand for</source>
        <translation>Support ロールの意味</translation>
    </message>
    <message>
        <source>That many people really are gone</source>
        <translation>これだけの人数が実際にいなくなったことを確認しました</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>一覧をインポート</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>アカウントのアドレス</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>プロファイルに名前を付けてください。</translation>
    </message>
    <message>
        <source>Type the address of the account, such as acme.zendesk.com.</source>
        <translation>アカウントのアドレスを入力してください（例: acme.zendesk.com）。</translation>
    </message>
    <message>
        <source>Choose the exported file.</source>
        <translation>エクスポートしたファイルを選択してください。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み取り中…</translation>
    </message>
    <message>
        <source>%1 rows read…</source>
        <translation>%1 行を読み取りました…</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>ロールなし</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team member(s).</source>
        <translation>
            <numerusform>チームメンバー %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s).</source>
        <translation>
            <numerusform>有料シート %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n seat(s) nobody knows whether they are paid, until you say what the role stands for.</source>
        <translation>
            <numerusform>シート %n 件は、ロールの意味を指定するまで有料かどうかわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 gone since the last import.</source>
        <translation>前回のインポート以降、追加 %1、変更 %2、いなくなったユーザー %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read. A list with holes would make people look gone, so nothing is imported before they are mended.</source>
        <translation>
            <numerusform>%n 行を読み取れません。欠けのある一覧では、在籍者がいなくなったように見えるため、修正するまで何もインポートされません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>The last list had %n person(s). An export that was cut off looks like this.</source>
        <translation>
            <numerusform>前回の一覧は %n 人でした。途中で切れたエクスポートはこのように見えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date in the future; it counts as today.</source>
        <translation>
            <numerusform>%n 行の日付が未来です。今日として扱います。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest date in the file is %1: the list is old, and people look more idle than they are.</source>
        <translation>ファイル内で最も新しい日付は %1 です。一覧が古いため、ユーザーの非アクティブ期間が実際より長く見えます。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>Not known, without a price</source>
        <translation>不明、価格なし</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>シートなし</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ValidatePage</name>
    <message>
        <source>Validate the connection</source>
        <translation>接続を検証</translation>
    </message>
    <message>
        <source>Each line says what was tried, what is lost without it, and how to mend it.</source>
        <translation>各行には、試した内容、使えない場合の影響、対処方法が表示されます。</translation>
    </message>
    <message>
        <source>Next opens when the checks are done.</source>
        <translation>確認が完了すると「次へ」を選択できます。</translation>
    </message>
    <message>
        <source>Next opens when the connection was validated.</source>
        <translation>接続を検証すると「次へ」を選択できます。</translation>
    </message>
    <message>
        <source>Next opens when no line is red: %1.</source>
        <translation>赤い項目がなくなると「次へ」を選択できます: %1。</translation>
    </message>
    <message>
        <source>Only reading calls were sent; nothing was changed in Zendesk.</source>
        <translation>読み取りの呼び出しのみを送信しました。Zendesk では何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ValidationPanel</name>
    <message>
        <source>the report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Sign in for reclaim…</source>
        <translation>回収用にサインイン…</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>合格 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <translation>
            <numerusform>制限あり %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Checked at %1; nothing was changed</source>
        <translation>%1 に確認しました。何も変更されていません</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WelcomePage</name>
    <message>
        <source>Connect a Zendesk account</source>
        <translation>Zendesk アカウントを接続</translation>
    </message>
    <message>
        <source>Minimal permissions</source>
        <translation>最小限の権限</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>知っておいていただきたいこと</translation>
    </message>
    <message>
        <source>A Zendesk administrator creates an OAuth client in your account once. The next step shows every value to type there.</source>
        <translation>Zendesk 管理者が、アカウントに OAuth クライアントを一度だけ作成します。次の手順に、入力する値がすべて表示されます。</translation>
    </message>
    <message>
        <source>Everything that is downloaded stays on this computer. Tokens are kept in its keychain and go to your Zendesk account only.</source>
        <translation>ダウンロードしたデータはすべてこのコンピューターに保存されます。トークンはキーチェーンに保管され、ご自身の Zendesk アカウントにのみ送信されます。</translation>
    </message>
    <message>
        <source>Connecting and validating change nothing in Zendesk. A seat is taken back only after a person approved it.</source>
        <translation>接続や検証で Zendesk が変更されることはありません。シートは、担当者が承認した後にのみ回収されます。</translation>
    </message>
    <message>
        <source>Nothing has been sent to Zendesk yet.</source>
        <translation>まだ Zendesk には何も送信していません。</translation>
    </message>
    <message>
        <source>Seven short steps. You can leave at any of them and go on later; nothing is lost.</source>
        <translation>短い 7 つの手順です。いつでも中断して後で再開でき、何も失われません。</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WhatIfPage</name>
    <message>
        <source>What-if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Move anything here: nothing changes until you save it as the rule.</source>
        <translation>自由に動かしてください。ルールとして保存するまで何も変更されません。</translation>
    </message>
    <message>
        <source>Reset to the rule</source>
        <translation>ルールの値に戻す</translation>
    </message>
    <message>
        <source>Save as rule…</source>
        <translation>ルールとして保存…</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. After the first refresh of a published profile the seats stand here.</source>
        <translation>まだ何もダウンロードされていません。公開済みプロファイルの最初の更新後に、シートがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was turned: this is the rule as it is saved.</source>
        <translation>何も動かしていません。保存済みのルールのままです。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation>What-if: %1</translation>
    </message>
    <message>
        <source>This rule is switched off: it proposes nobody now.</source>
        <translation>このルールは無効です。現在は誰も提案しません。</translation>
    </message>
    <message>
        <source>The numbers show what it would propose; saving switches it on.</source>
        <translation>数値は、有効な場合に提案される内容を示します。保存するとルールが有効になります。</translation>
    </message>
    <message numerus="yes">
        <source>Idle %n day(s)</source>
        <translation>
            <numerusform>非アクティブ %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>A new rule “%1” is made.</source>
        <translation>新しいルール「%1」が作成されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) enter: they become candidates.</source>
        <translation>
            <numerusform>シート %n 件が加わり、候補になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) leave: those that nobody approved yet are closed as skipped.</source>
        <translation>
            <numerusform>シート %n 件が候補から外れます。まだ誰も承認していないものは、スキップ済みとして終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as rule</source>
        <translation>ルールとして保存</translation>
    </message>
    <message>
        <source>Save as rule “%1”</source>
        <translation>ルール「%1」として保存</translation>
    </message>
    <message>
        <source>Nothing changes in Zendesk: a rule proposes, a person decides.</source>
        <translation>Zendesk では何も変更されません。ルールが提案し、担当者が決定します。</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>The rule “%1” is saved.</source>
        <translation>ルール「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The saved data were looked at again; the candidates are up to date.</source>
        <translation>保存済みのデータを再評価しました。候補は最新です。</translation>
    </message>
    <message numerus="yes">
        <source>Candidates at %n day(s)</source>
        <translation>
            <numerusform>しきい値 %n 日の候補</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who enters at %n day(s)</source>
        <translation>
            <numerusform>しきい値 %n 日で候補に加わるユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who leaves at %n day(s)</source>
        <translation>
            <numerusform>しきい値 %n 日で候補から外れるユーザー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WhatIfPanel</name>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Potential savings a year</source>
        <translation>年間の削減見込み額</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>候補に加わる</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>候補から外れる</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>非アクティブ日数</translation>
    </message>
    <message>
        <source>Not idle</source>
        <translation>非アクティブではない</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>候補から外れる</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Seats by idle days</source>
        <translation>非アクティブ日数別のシート数</translation>
    </message>
    <message>
        <source>Threshold in days</source>
        <translation>しきい値（日数）</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>判定に使うシグナル</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Propose never-used seats</source>
        <translation>一度も使用されていないシートを提案</translation>
    </message>
    <message>
        <source>Grace for new accounts</source>
        <translation>新規アカウントの猶予</translation>
    </message>
    <message>
        <source>known after the first refresh</source>
        <translation>最初の更新後にわかります</translation>
    </message>
    <message>
        <source>as many as now</source>
        <translation>現在と同数</translation>
    </message>
    <message numerus="yes">
        <source>%n more than now (%1)</source>
        <translation>
            <numerusform>現在 (%1) より %n 件多い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than now (%1)</source>
        <translation>
            <numerusform>現在 (%1) より %n 件少ない</numerusform>
        </translation>
    </message>
    <message>
        <source>by the saved rules: %1</source>
        <translation>保存済みのルール: %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>as much as now</source>
        <translation>現在と同額</translation>
    </message>
    <message>
        <source>%1 more than now</source>
        <translation>現在より %1 多い</translation>
    </message>
    <message>
        <source>%1 less than now</source>
        <translation>現在より %1 少ない</translation>
    </message>
    <message>
        <source>nobody leaves</source>
        <translation>候補から外れるユーザーなし</translation>
    </message>
    <message>
        <source>idle for %1 or less</source>
        <translation>非アクティブ %1以下</translation>
    </message>
    <message>
        <source>nobody enters</source>
        <translation>候補に加わるユーザーなし</translation>
    </message>
    <message>
        <source>below %1: %2 proved, %3 by sign-in alone</source>
        <translation>%1 日未満: 証明済み %2、サインインのみ %3</translation>
    </message>
    <message>
        <source>idle for fewer than %1</source>
        <translation>非アクティブ %1未満</translation>
    </message>
    <message>
        <source>grace is %1, not %2</source>
        <translation>猶予が %2ではなく %1 日</translation>
    </message>
    <message>
        <source>who are not proposed now</source>
        <translation>現在は提案されていないユーザー</translation>
    </message>
    <message numerus="yes">
        <source>Idle days of %n paid seat(s)</source>
        <translation>
            <numerusform>有料シート %n 件の非アクティブ日数</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>候補から外れる</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 以上</translation>
    </message>
    <message numerus="yes">
        <source>known of %n seat(s)</source>
        <translation>
            <numerusform>シート %n 件で判明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>シート %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded seat(s) are left out.</source>
        <translation>
            <numerusform>除外されたシート %n 件は含まれていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WindowDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WindowSession</name>
    <message>
        <source>Integration Profiles</source>
        <translation>統合プロファイル</translation>
    </message>
    <message>
        <source>Connect accounts, validate and publish them, and look at everything that belongs to one.</source>
        <translation>アカウントを接続、検証、公開し、各アカウントに属するすべての情報を確認します。</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Who holds which seat and how active each person really is. Click a person to see the evidence.</source>
        <translation>誰がどのシートを使い、実際にどれだけ活動しているかを示します。ユーザーをクリックすると証跡が表示されます。</translation>
    </message>
    <message>
        <source>Reclamation</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Decide with Approve, Keep, Postpone, Exclude or Skip. “Reclaim approved…” shows the plan first.</source>
        <translation>「承認」「保持」「延期」「除外」「スキップ」で決定します。「承認済みを回収…」を選ぶと、まず計画が表示されます。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>A rule proposes seats: threshold, grace, signals that count, proposed action.</source>
        <translation>ルールがシートを提案します: しきい値、猶予、判定に使うシグナル、提案するアクション。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Every run with its outcome for each person. Undo gives seats back.</source>
        <translation>すべての実行とユーザーごとの結果です。元に戻すとシートが返却されます。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>What runs by itself and what came of it.</source>
        <translation>自動で実行される処理とその結果です。</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Who did what and when. Verify walks the whole chain.</source>
        <translation>だれが、いつ、何をしたかの記録です。「検証」はチェーン全体を確認します。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Guard limits, protected people and blackout dates.</source>
        <translation>ガードの上限、保護対象ユーザー、実行禁止日です。</translation>
    </message>
    <message>
        <source>&amp;Connect Zendesk…</source>
        <translation>Zendesk を接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take the last decision back</source>
        <translation>最後の決定を取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave the demo account</source>
        <translation>デモアカウントを終了(&amp;L)</translation>
    </message>
    <message>
        <source>Explore a &amp;demo account</source>
        <translation>デモアカウントを試す(&amp;D)</translation>
    </message>
    <message>
        <source>Settling open runs</source>
        <translation>未完了の実行を確定しています</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>アカウント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo account could not start</source>
        <translation>デモアカウントを開始できませんでした</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>実行が進行中です</translation>
    </message>
    <message>
        <source>Closing stops it after the current person. What is done stays done and is recorded.</source>
        <translation>閉じると、処理中のユーザーの完了後に停止します。完了した処理は維持され、記録されます。</translation>
    </message>
    <message>
        <source>The next start settles anything that is left open by reading the account.</source>
        <translation>未完了の処理は、次回の起動時にアカウントを読み取って確定します。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Seat Leaks</source>
        <translation>シートリーク</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake, why, and what mends it. Import a roster to find people who left.</source>
        <translation>誤って支払いが発生しているシートと、その理由、対処方法を示します。退職者を見つけるには名簿をインポートしてください。</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>What another threshold, grace or other signals would give, on the saved data.</source>
        <translation>しきい値、猶予、シグナルを変えた場合の結果を、保存済みのデータで確認します。</translation>
    </message>
</context>
</TS>
