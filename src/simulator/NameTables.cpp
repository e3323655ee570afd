#include "simulator/NameTables.h"

namespace seatkeeper::simulator {
namespace {

// A line per row of a table would make the file twice as long and no easier to read.
// clang-format off
Culture nordic() {
    return {{{{"Astrid", "astrid"}, {"Bjørn", "bjorn"}, {"Ása", "asa"}, {"Søren", "soren"}, {"Märta", "marta"},
              {"Þorsteinn", "thorsteinn"}, {"Åke", "ake"}, {"Päivi", "paivi"}, {"Frøydis", "froydis"}}},
            {{{"Lindqvist", "lindqvist"}, {"Østergård", "ostergard"}, {"Mäkinen", "makinen"},
              {"Ásgeirsdóttir", "asgeirsdottir"}, {"Sjöberg", "sjoberg"}, {"Nygård", "nygard"},
              {"Håkonsen", "hakonsen"}, {"Þórðarson", "thordarson"}, {"Hyvönen", "hyvonen"},
              {"Bjerregaard", "bjerregaard"}}},
            false, " ", "sv", 92, "Stockholm", "Europe/Stockholm"};
}

Culture english() {
    return {{{{"Olivia", "olivia"}, {"Siobhán", "siobhan"}, {"Rhys", "rhys"}, {"Grace", "grace"},
              {"Mary-Jane", "mary-jane"}, {"Desmond", "desmond"}, {"Zoë", "zoe"}, {"Callum", "callum"},
              {"Niamh", "niamh"}}},
            {{{"O'Brien", "obrien"}, {"Featherstonehaugh", "featherstonehaugh"}, {"Lloyd", "lloyd"},
              {"MacDonald", "macdonald"}, {"Ng", "ng"}, {"Okafor-Whitcombe", "okafor-whitcombe"},
              {"Brontë", "bronte"}, {"Taylor", "taylor"}, {"D'Arcy", "darcy"}, {"Li", "li"}}},
            false, " ", "en-gb", 1176, "London", "Europe/London"};
}

Culture german() {
    return {{{{"Jürgen", "juergen"}, {"Annelöre", "anneloere"}, {"Björn", "bjoern"}, {"Käthe", "kaethe"},
              {"Hans-Peter", "hans-peter"}, {"Sönke", "soenke"}, {"Mareike", "mareike"}, {"Günther", "guenther"},
              {"Änne", "aenne"}}},
            {{{"Müller", "mueller"}, {"Weiß", "weiss"}, {"Schröder", "schroeder"}, {"von der Heydt", "vonderheydt"},
              {"Groß", "gross"}, {"Öztürk", "oeztuerk"}, {"Bäcker", "baecker"}, {"Jäger", "jaeger"},
              {"Leutheusser-Schnarrenberger", "leutheusser"}, {"Köhler", "koehler"}}},
            false, " ", "de", 8, "Berlin", "Europe/Berlin"};
}

Culture french() {
    return {{{{"Chloé", "chloe"}, {"Benoît", "benoit"}, {"Anaïs", "anais"}, {"François", "francois"},
              {"Maëlle", "maelle"}, {"Jérôme", "jerome"}, {"Noëmie", "noemie"}, {"Loïc", "loic"},
              {"Anne-Sophie", "anne-sophie"}}},
            {{{"Lefèvre", "lefevre"}, {"Château", "chateau"}, {"Garçon", "garcon"}, {"d'Hérouville", "dherouville"},
              {"Béranger", "beranger"}, {"Nuñez", "nunez"}, {"Le Goff", "legoff"}, {"Hénault", "henault"},
              {"Œuvrard", "oeuvrard"}, {"Gaultier", "gaultier"}}},
            false, " ", "fr", 16, "Paris", "Europe/Paris"};
}

Culture iberian() {
    return {{{{"João", "joao"}, {"Íñigo", "inigo"}, {"Conceição", "conceicao"}, {"Begoña", "begona"},
              {"Andrés", "andres"}, {"Lucía", "lucia"}, {"Gonçalo", "goncalo"}, {"Ángela", "angela"},
              {"Estêvão", "estevao"}}},
            {{{"Muñoz", "munoz"}, {"Guimarães", "guimaraes"}, {"Peña Ibáñez", "pena"}, {"Simões", "simoes"},
              {"Núñez", "nunez"}, {"de la Fuente", "delafuente"}, {"Agüero", "aguero"}, {"Conceição", "conceicao"},
              {"Lluís", "lluis"}, {"Brandão", "brandao"}}},
            false, " ", "pt-br", 19, "Brasilia", "America/Sao_Paulo"};
}

Culture slavicLatin() {
    return {{{{"Łukasz", "lukasz"}, {"Zdeňka", "zdenka"}, {"Želimir", "zelimir"}, {"Agnieszka", "agnieszka"},
              {"Řehoř", "rehor"}, {"Ľubica", "lubica"}, {"Đorđe", "djordje"}, {"Jiří", "jiri"},
              {"Małgorzata", "malgorzata"}}},
            {{{"Wąsowska", "wasowska"}, {"Dvořák", "dvorak"}, {"Šimić", "simic"}, {"Gżegżółka", "gzegzolka"},
              {"Kovačević", "kovacevic"}, {"Žižka", "zizka"}, {"Szczęsny", "szczesny"}, {"Nagy-Kőszegi", "nagy"},
              {"Ţurcanu", "turcanu"}, {"Příhoda", "prihoda"}}},
            false, " ", "pl", 13, "Warsaw", "Europe/Warsaw"};
}

Culture cyrillic() {
    return {{{{"Олена", "olena"}, {"Дмитро", "dmytro"}, {"Светлана", "svetlana"}, {"Йордан", "yordan"},
              {"Їванна", "yivanna"}, {"Анастасія", "anastasiia"}, {"Ђорђе", "djordje"}, {"Арман", "arman"},
              {"Жанна", "zhanna"}}},
            {{{"Шевченко", "shevchenko"}, {"Коваленко", "kovalenko"}, {"Щербакова", "shcherbakova"},
              {"Димитрова", "dimitrova"}, {"Њежић", "njezic"}, {"Ґалаґан", "galagan"}, {"Соловйов", "soloviov"},
              {"Петрова", "petrova"}, {"Ёлкина", "yolkina"}, {"Бондаренко", "bondarenko"}}},
            false, " ", "uk", 1173, "Kyiv", "Europe/Kiev"};
}

Culture greek() {
    return {{{{"Ελένη", "eleni"}, {"Γιώργος", "giorgos"}, {"Ιωάννης", "ioannis"}, {"Χρύσα", "chrysa"},
              {"Δημήτρης", "dimitris"}, {"Αϊδίνη", "aidini"}, {"Φωτεινή", "foteini"}, {"Ξένια", "xenia"},
              {"Ηλίας", "ilias"}}},
            {{{"Παπαδόπουλος", "papadopoulos"}, {"Αγγελίδης", "angelidis"}, {"Ψαρρού", "psarrou"},
              {"Χατζηδάκης", "chatzidakis"}, {"Οικονόμου", "oikonomou"}, {"Θεοδωράκη", "theodoraki"},
              {"Μαυροΐδης", "mavroidis"}, {"Ζαφείρη", "zafeiri"}, {"Λάσκαρης", "laskaris"},
              {"Ρούσσος", "roussos"}}},
            false, " ", "el", 1340, "Athens", "Europe/Athens"};
}

Culture turkish() {
    return {{{{"Ayşe", "ayse"}, {"Çağrı", "cagri"}, {"İbrahim", "ibrahim"}, {"Gülşen", "gulsen"}, {"Oğuz", "oguz"},
              {"Ümit", "umit"}, {"Şebnem", "sebnem"}, {"Ilgın", "ilgin"}, {"Göksu", "goksu"}}},
            {{{"Yılmaz", "yilmaz"}, {"Öğüt", "ogut"}, {"Işık", "isik"}, {"Çelik", "celik"}, {"Güneş", "gunes"},
              {"Şahin", "sahin"}, {"İnönü", "inonu"}, {"Kılıçdaroğlu", "kilicdaroglu"}, {"Ünlü", "unlu"},
              {"Bağcı", "bagci"}}},
            false, " ", "tr", 88, "Istanbul", "Europe/Istanbul"};
}

Culture japanese() {
    return {{{{"さくら", "sakura"}, {"健太郎", "kentaro"}, {"美咲", "misaki"}, {"翔", "sho"}, {"陽子", "yoko"},
              {"大輔", "daisuke"}, {"アリス", "arisu"}, {"直樹", "naoki"}, {"千尋", "chihiro"}}},
            {{{"髙橋", "takahashi"}, {"渡邉", "watanabe"}, {"佐藤", "sato"}, {"長谷川", "hasegawa"},
              {"小鳥遊", "takanashi"}, {"山﨑", "yamazaki"}, {"鈴木", "suzuki"}, {"東海林", "shoji"}, {"林", "hayashi"},
              {"五十嵐", "igarashi"}}},
            true, " ", "ja", 67, "Tokyo", "Asia/Tokyo"};
}

Culture chinese() {
    return {{{{"小雨", "xiaoyu"}, {"建國", "jianguo"}, {"芳", "fang"}, {"志强", "zhiqiang"}, {"婷婷", "tingting"},
              {"宇軒", "yuxuan"}, {"静怡", "jingyi"}, {"伟", "wei"}, {"子涵", "zihan"}}},
            {{{"王", "wang"}, {"歐陽", "ouyang"}, {"李", "li"}, {"司马", "sima"}, {"陳", "chen"}, {"张", "zhang"},
              {"諸葛", "zhuge"}, {"刘", "liu"}, {"黃", "huang"}, {"赵", "zhao"}}},
            true, "", "zh-cn", 10, "Beijing", "Asia/Shanghai"};
}

Culture korean() {
    return {{{{"서연", "seoyeon"}, {"민준", "minjun"}, {"하은", "haeun"}, {"도윤", "doyun"}, {"지우", "jiwoo"},
              {"예준", "yejun"}, {"수빈", "subin"}, {"현우", "hyunwoo"}, {"유나", "yuna"}}},
            {{{"김", "kim"}, {"이", "lee"}, {"박", "park"}, {"남궁", "namgung"}, {"최", "choi"}, {"정", "jung"},
              {"황보", "hwangbo"}, {"윤", "yoon"}, {"한", "han"}, {"제갈", "jegal"}}},
            true, "", "ko", 69, "Seoul", "Asia/Seoul"};
}

Culture arabic() {
    return {{{{"فاطمة", "fatima"}, {"محمد", "mohammed"}, {"ليلى", "layla"}, {"يوسف", "yousef"}, {"نور الدين", "noureddine"},
              {"هدى", "huda"}, {"خالد", "khaled"}, {"آمنة", "amina"}, {"سارة", "sara"}}},
            {{{"العتيبي", "alotaibi"}, {"حسن", "hassan"}, {"بن علي", "benali"}, {"الخطيب", "alkhatib"},
              {"منصور", "mansour"}, {"عبد الرحمن", "abdelrahman"}, {"الزهراني", "alzahrani"}, {"حداد", "haddad"},
              {"الشامي", "alshami"}, {"قاسم", "qassim"}}},
            false, " ", "ar", 66, "Riyadh", "Asia/Riyadh"};
}

Culture hebrew() {
    return {{{{"נועה", "noa"}, {"איתן", "eitan"}, {"שירה", "shira"}, {"יהונתן", "yonatan"}, {"תמר", "tamar"},
              {"אורי", "uri"}, {"מיכל", "michal"}, {"דוד", "david"}, {"רות", "ruth"}}},
            {{{"כהן", "cohen"}, {"לוי", "levi"}, {"בן־דוד", "bendavid"}, {"מזרחי", "mizrahi"}, {"פרידמן", "friedman"},
              {"אזולאי", "azulay"}, {"שפירא", "shapira"}, {"ג׳ורג׳י", "georgy"}, {"ביטון", "biton"},
              {"גולן", "golan"}}},
            false, " ", "he", 30, "Jerusalem", "Asia/Jerusalem"};
}

Culture hindi() {
    return {{{{"प्रिया", "priya"}, {"अर्जुन", "arjun"}, {"लक्ष्मी", "lakshmi"}, {"राजेश", "rajesh"}, {"अनन्या", "ananya"},
              {"विक्रम", "vikram"}, {"श्रुति", "shruti"}, {"दीपक", "deepak"}, {"मीरा", "meera"}}},
            {{{"शर्मा", "sharma"}, {"वर्मा", "verma"}, {"चट्टोपाध्याय", "chattopadhyay"}, {"सिंह", "singh"},
              {"कृष्णन", "krishnan"}, {"गुप्ता", "gupta"}, {"द्विवेदी", "dwivedi"}, {"पटेल", "patel"},
              {"राव", "rao"}, {"मिश्रा", "mishra"}}},
            false, " ", "hi", 1279, "New Delhi", "Asia/Kolkata"};
}

Culture vietnamese() {
    return {{{{"Thị Hồng Nhung", "nhung"}, {"Văn Đức", "duc"}, {"Quỳnh", "quynh"}, {"Minh Tuấn", "tuan"},
              {"Thu Thảo", "thao"}, {"Hữu Phước", "phuoc"}, {"Ánh Tuyết", "tuyet"}, {"Bảo", "bao"},
              {"Ngọc Diệp", "diep"}}},
            {{{"Nguyễn", "nguyen"}, {"Trần", "tran"}, {"Lê", "le"}, {"Phạm", "pham"}, {"Huỳnh", "huynh"},
              {"Võ", "vo"}, {"Đặng", "dang"}, {"Bùi", "bui"}, {"Đỗ", "do"}, {"Tôn Thất", "tonthat"}}},
            true, " ", "vi", 1176, "Hanoi", "Asia/Ho_Chi_Minh"};
}

Culture thai() {
    return {{{{"สมชาย", "somchai"}, {"ณัฐธิดา", "natthida"}, {"กิตติศักดิ์", "kittisak"}, {"พิมพ์ชนก", "pimchanok"},
              {"ธนพล", "thanapon"}, {"สุภาพร", "supaporn"}, {"ศิริ", "siri"}, {"อารีย์", "aree"}, {"นภา", "napa"}}},
            {{{"ศรีสุข", "srisuk"}, {"วงศ์สวัสดิ์", "wongsawat"}, {"เจริญสุข", "charoensuk"}, {"ทองดี", "thongdee"},
              {"สุวรรณ", "suwan"}, {"แก้วมณี", "kaewmanee"}, {"บุญมี", "boonmee"}, {"รัตนกุล", "rattanakul"},
              {"พงษ์ไพร", "pongprai"}, {"จันทร์แก้ว", "chankaew"}}},
            false, " ", "th", 81, "Bangkok", "Asia/Bangkok"};
}

Culture armenianGeorgian() {
    return {{{{"Անի", "ani"}, {"Հայկ", "hayk"}, {"ნინო", "nino"}, {"გიორგი", "giorgi"}, {"Լուսինե", "lusine"},
              {"თამარ", "tamar"}, {"Տիգրան", "tigran"}, {"ლევან", "levan"}, {"Սոնա", "sona"}}},
            {{{"Պետրոսյան", "petrosyan"}, {"ბერიძე", "beridze"}, {"Հակոբյան", "hakobyan"}, {"კაპანაძე", "kapanadze"},
              {"Գրիգորյան", "grigoryan"}, {"მაისურაძე", "maisuradze"}, {"Սարգսյան", "sargsyan"},
              {"ჯაფარიძე", "japaridze"}, {"Մկրտչյան", "mkrtchyan"}, {"ლომიძე", "lomidze"}}},
            false, " ", "en-US", 1, "Tbilisi", "Asia/Tbilisi"};
}

Culture westAfrican() {
    return {{{{"Ọlábísí", "olabisi"}, {"Kwame", "kwame"}, {"Ngọzi", "ngozi"}, {"Fatoumata", "fatoumata"},
              {"Adébáyọ̀", "adebayo"}, {"Aïssatou", "aissatou"}, {"Chukwuemeka", "chukwuemeka"}, {"Ama", "ama"},
              {"Yaw", "yaw"}}},
            {{{"Adéyẹmí", "adeyemi"}, {"Mensah", "mensah"}, {"Diallo", "diallo"}, {"Okonkwo", "okonkwo"},
              {"N'Diaye", "ndiaye"}, {"Ọbáfẹ́mi", "obafemi"}, {"Owusu-Ansah", "owusu-ansah"}, {"Traoré", "traore"},
              {"Eze", "eze"}, {"Kouyaté", "kouyate"}}},
            false, " ", "en-US", 1, "West Central Africa", "Africa/Lagos"};
}
// clang-format on

} // namespace

const std::vector<Culture> &allCultures() {
    static const std::vector<Culture> cultures{
        nordic(),  english(),    japanese(),    german(),           cyrillic(),   french(), hindi(),
        iberian(), greek(),      korean(),      turkish(),          chinese(),    arabic(), hebrew(),
        thai(),    vietnamese(), slavicLatin(), armenianGeorgian(), westAfrican()};
    return cultures;
}

} // namespace seatkeeper::simulator
