/** Short stories from all trades in other languages, as people would tell them. All of it invented. */
export const FOREIGN_STORIES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'Polish',
    [
      'W naszej piekarni codziennie wyrzucaliśmy dwa kosze chleba. Zapisywałam przez miesiąc sprzedaż każdego bochenka i zmniejszyłam zamówienia w poniedziałki. Szefowa zgodziła się na próbę. Po sześciu tygodniach wyrzucaliśmy jeden kosz tygodniowo.',
      'Kierowcy autobusów spóźniali się rano o dziesięć minut. Pojechałem z każdym z nich i zmierzyłem czas na przystankach. Zaproponowałem dyrektorowi nowy rozkład jazdy. Opóźnienia spadły z dziesięciu minut do dwóch.',
      'Pacjenci czekali w przychodni średnio godzinę. Przygotowałam listę zapisów co kwadrans i przekonałam lekarzy do jej stosowania. Rejestracja sprawdzała ją każdego ranka. Czas oczekiwania skrócił się do piętnastu minut.',
      'Serwer wysyłał klientom podwójne faktury. Znalazłem błąd w kolejce wiadomości, poprawiłem go i dopisałem test. Księgowa zwróciła pieniądze czterdziestu osobom. Od marca nikt nie dostał podwójnej faktury.',
    ],
  ],
  [
    'Portuguese',
    [
      'Os alunos faltavam às aulas de segunda-feira. Telefonei a cada família e descobri que o autocarro chegava tarde. Pedi à câmara outro horário e acompanhei os resultados durante dois meses. As faltas caíram de doze para três.',
      'A cozinha desperdiçava comida todos os dias. Pesei os restos, mudei as porções e treinei dois cozinheiros. O gerente ficou satisfeito. Em três meses poupámos novecentos euros e reduzimos o lixo em metade.',
      'O sistema enviava cobranças duplicadas aos clientes. Encontrei o erro na fila, corrigi o código e escrevi um teste. A equipe devolveu o dinheiro. Desde março ninguém recebeu cobrança duplicada.',
      'Na loja havia filas enormes aos sábados. Observei o movimento, abri um segundo caixa entre dez e meio-dia e ensinei a estagiária. Os clientes passaram a esperar quatro minutos em vez de quinze.',
    ],
  ],
  [
    'Italian',
    [
      'Il forno buttava ogni giorno due ceste di pane. Ho annotato le vendite per un mese, ho ridotto gli ordini del lunedì e ho convinto la titolare a provare. Dopo sei settimane ne buttavamo una sola.',
      'I pazienti aspettavano un’ora in ambulatorio. Ho preparato una lista di appuntamenti ogni quindici minuti e ho parlato con i medici. Oggi aspettano dieci minuti e nessuno si lamenta.',
      'Il server mandava fatture doppie ai clienti. Ho trovato il guasto nella coda, ho corretto il codice e scritto un test. Da marzo nessun cliente riceve fatture doppie.',
      'Gli autisti arrivavano in ritardo. Ho viaggiato con ciascuno, misurato i tempi alle fermate e proposto un orario nuovo al direttore. I ritardi sono scesi da dieci minuti a due.',
    ],
  ],
  [
    'Finnish',
    [
      'Leipomo heitti joka päivä kaksi korillista leipää roskiin. Kirjasin myynnin kuukauden ajan ja pienensin maanantain tilauksia. Esimies hyväksyi kokeilun. Kuudessa viikossa hävikki putosi yhteen koriin viikossa.',
      'Asiakkaat jonottivat lauantaisin viisitoista minuuttia. Avasin toisen kassan aamupäiväksi ja opetin harjoittelijan. Jonotusaika lyheni neljään minuuttiin, ja myynti kasvoi kymmenen prosenttia.',
      'Palvelin lähetti asiakkaille kaksi laskua. Löysin virheen viestijonosta, korjasin koodin ja kirjoitin testin. Maaliskuun jälkeen kukaan ei ole saanut kahta laskua.',
      'Potilaat odottivat vastaanotolla tunnin. Laadin ajanvarauslistan vartin välein ja sovin lääkäreiden kanssa sen käytöstä. Odotusaika lyheni kymmeneen minuuttiin ja valitukset loppuivat kokonaan.',
    ],
  ],
  [
    'Hungarian',
    [
      'A pékség minden nap két kosár kenyeret dobott ki. Egy hónapig feljegyeztem az eladásokat, és csökkentettem a hétfői rendelést. A főnököm beleegyezett. Hat hét múlva hetente egy kosarat dobtunk ki.',
      'A betegek egy órát vártak a rendelőben. Készítettem negyedórás időpontlistát, és meggyőztem az orvosokat. A várakozás tíz percre csökkent, panasz azóta nem érkezett.',
      'A szerver dupla számlákat küldött. Megtaláltam a hibát az üzenetsorban, kijavítottam a kódot és tesztet írtam hozzá. Március óta senki sem kapott dupla számlát.',
      'A sofőrök reggelente tíz percet késtek. Mindegyikkel végigutaztam, megmértem a megállók idejét, majd új menetrendet javasoltam az igazgatónak. A késés két percre csökkent.',
    ],
  ],
  [
    'German',
    [
      'Die Bäckerei warf täglich zwei Körbe Brot weg. Einen Monat lang schrieb ich jeden Verkauf auf und kürzte die Bestellung am Montag. Nach sechs Wochen war es ein Korb pro Woche.',
      'Patienten warteten eine Stunde. Ich baute eine Terminliste im Viertelstundentakt, überzeugte die Ärzte und prüfte sie jeden Morgen. Jetzt warten sie zehn Minuten.',
    ],
  ],
  [
    'French',
    [
      'La boulangerie jetait deux paniers de pain chaque jour. Pendant un mois, j’ai noté les ventes et réduit la commande du lundi. Six semaines plus tard, nous jetions un panier par semaine.',
      'Les patients attendaient une heure. J’ai créé une liste de rendez-vous tous les quarts d’heure, convaincu les médecins et vérifié chaque matin. Ils attendent maintenant dix minutes.',
    ],
  ],
  [
    'Spanish',
    [
      'La panadería tiraba dos cestas de pan cada día. Anoté las ventas durante un mes, reduje el pedido del lunes y convencí a mi jefa. Seis semanas después tirábamos una cesta por semana.',
      'Los pacientes esperaban una hora. Preparé citas cada quince minutos, hablé con los médicos y revisé la lista cada mañana. Ahora esperan diez minutos y nadie se queja.',
    ],
  ],
  [
    'Dutch',
    [
      'De bakkerij gooide elke dag twee manden brood weg. Een maand lang noteerde ik de verkoop en verlaagde ik de bestelling op maandag. Na zes weken was het één mand per week.',
      'Patiënten wachtten een uur. Ik maakte afspraken per kwartier, overtuigde de artsen en controleerde de lijst iedere ochtend. Nu wachten ze tien minuten en klaagt niemand meer.',
    ],
  ],
  [
    'Turkish',
    [
      'Fırın her gün iki sepet ekmek atıyordu. Bir ay boyunca satışları yazdım, pazartesi siparişini azalttım. Müdürüm denemeyi kabul etti. Altı hafta sonra haftada bir sepet atıyorduk.',
      'Hastalar bir saat bekliyordu. On beş dakikalık randevu listesi hazırladım, doktorları ikna ettim ve her sabah kontrol ettim. Şimdi on dakika bekliyorlar, kimse şikâyet etmiyor.',
    ],
  ],
  [
    'Swedish',
    [
      'Bageriet slängde två korgar bröd varje dag. Under en månad antecknade jag försäljningen och minskade måndagens beställning. Chefen gick med på försöket. Efter sex veckor slängde vi en korg i veckan.',
      'Patienterna väntade en timme. Jag gjorde en tidslista per kvart, övertygade läkarna och kontrollerade den varje morgon. Nu väntar de tio minuter och ingen klagar.',
    ],
  ],
  [
    'Czech',
    [
      'Pekárna každý den vyhazovala dva koše chleba. Měsíc jsem zapisovala prodej a snížila pondělní objednávku. Vedoucí souhlasila se zkouškou. Po šesti týdnech jsme vyhazovali jeden koš týdně.',
      'Pacienti čekali hodinu. Připravil jsem seznam po čtvrthodinách, přesvědčil lékaře a každé ráno ho kontroloval. Teď čekají deset minut a nikdo si nestěžuje.',
    ],
  ],
  [
    'Indonesian',
    [
      'Toko roti membuang dua keranjang roti setiap hari. Selama sebulan saya mencatat penjualan dan mengurangi pesanan hari Senin. Atasan saya setuju. Enam minggu kemudian hanya satu keranjang terbuang setiap minggu.',
      'Pasien menunggu satu jam. Saya membuat jadwal tiap lima belas menit, meyakinkan dokter, lalu memeriksa daftar setiap pagi. Sekarang mereka menunggu sepuluh menit saja.',
    ],
  ],
  [
    'Romanian',
    [
      'Brutăria arunca zilnic două coșuri de pâine. Timp de o lună am notat vânzările și am redus comanda de luni. Șefa a acceptat încercarea. După șase săptămâni aruncam un coș pe săptămână.',
      'Pacienții așteptau o oră. Am făcut o listă cu programări la fiecare sfert de oră, am convins medicii și am verificat-o dimineața. Acum așteaptă zece minute.',
    ],
  ],
]);

/** The same, none of which was looked at when the measure was chosen: with the terms of a trade, and in more languages. */
export const UNSEEN_STORIES: ReadonlyMap<string, string> = new Map([
  [
    'German with English terms',
    'Unser Deployment brach jeden Freitag ab. Ich analysierte die Pipeline, fand ein Timeout im Build-Container und verschob den Test in einen eigenen Job. Seit Mai läuft jedes Release durch, der Support bekam keine Tickets mehr.',
  ],
  [
    'Polish with English terms',
    'Pipeline na Jenkinsie padał co piątek. Przejrzałem logi, znalazłem timeout w kontenerze i przeniosłem testy do osobnego joba. Od maja każdy release przechodzi bez błędów, support nie dostaje ticketów.',
  ],
  [
    'Dutch with English terms',
    'Onze deployment faalde elke vrijdag. Ik bekeek de logs, vond een timeout in de container en verplaatste de tests naar een aparte job. Sinds mei slaagt elke release en krijgt support geen tickets.',
  ],
  [
    'Portuguese notes',
    '- turnos trocados, doze faltas\n- falei com enfermeiras\n- criei escala semanal\n- afixei no quadro\n- chefe aprovou\n- faltas caíram para duas\n- ninguém reclamou desde junho',
  ],
  [
    'Italian on a building site',
    'La gru stava ferma metà mattina. Cronometrai le consegne, spostai il cemento alle sei e avvisai i fornitori. Il capocantiere accettò la prova. Dopo due settimane guadagnammo novanta minuti al giorno.',
  ],
  [
    'Danish',
    'Bageren smed to kurve brød ud hver dag. Jeg skrev salget ned i en måned og mindskede mandagens bestilling. Efter seks uger smed vi en kurv ud om ugen.',
  ],
  [
    'Croatian',
    'Pekara je svaki dan bacala dvije košare kruha. Mjesec dana zapisivala sam prodaju i smanjila narudžbu ponedjeljkom. Nakon šest tjedana bacali smo jednu košaru tjedno.',
  ],
  [
    'Hungarian at a school',
    'Hétfőnként sok diák hiányzott. Felhívtam minden családot, kiderült, hogy késik a busz. Új menetrendet kértem a várostól, két hónapig figyeltem. A hiányzás tizenkettőről háromra esett.',
  ],
  [
    'Finnish at a school',
    'Maanantaisin moni oppilas oli poissa. Soitin jokaiseen perheeseen ja selvisi, että bussi myöhästyi. Pyysin kaupungilta uutta aikataulua. Poissaolot putosivat kahdestatoista kolmeen kahdessa kuukaudessa.',
  ],
  [
    'Vietnamese',
    'Tiệm bánh mỗi ngày bỏ đi hai giỏ bánh mì. Trong một tháng tôi ghi lại số bánh bán được và giảm đơn hàng thứ hai. Sau sáu tuần chỉ còn một giỏ mỗi tuần.',
  ],
  [
    'Tagalog',
    'Tuwing gabi ay humihinto ang bomba ng swimming pool at walang nakakaalam kung bakit. Binasa ko ang log at nakita ko na marumi ang filter. Kinausap ko ang talyer at pinalitan ko ito mismo.',
  ],
  [
    'Tagalog with English terms',
    'Nagpadala ang server ng dobleng invoice sa mga customer namin. Nahanap ko ang bug sa message queue, inayos ko ang code at nagsulat ako ng test. Mula Marso wala nang nakatanggap ng dobleng invoice.',
  ],
  [
    'Tagalog of a driver',
    'Laging late ang mga driver tuwing umaga. Sumakay ako kasama nila, sinukat ko ang oras sa bawat hintuan, at nagmungkahi ako ng bagong iskedyul sa manager. Bumaba ang delay mula sampung minuto hanggang dalawa.',
  ],
]);

/** English in which many names or few small words stand. */
export const ODD_ENGLISH: readonly string[] = [
  '- fixed lamp\n- cost 3 h\n- called Jürgen, Oslo depot\n- new bulb, new fuse, new switch\n- tested twice\n- zero outages since May\n- wrote checklist, taught night crew',
  '- inventory wrong, 40 items\n- counted shelves with Ana\n- found double scans\n- changed scanner setting\n- trained three clerks\n- errors down 90%\n- manager Zoltán happy',
  'Paolo Rossi, Giulia di Marco, Łukasz Nowak, Zsófia Kovács and José da Silva ran the shops in Kraków, São Paulo, Győr and Bari. I phoned Paolo, Giulia and Łukasz and moved two vans to Bari.',
  'Dal makhani, biryani and idli sambar sold out by noon. Cooks in Chennai and Jaipur prepped late. Moved prep to 6 am. Raju led dal, Priya led idli. Sold out days fell from nine to one.',
  'Migrated Jenkins jobs, Ansible roles, Nginx config, Postgres dump, Kafka topics. Scripted rollback. Ran dry run Sunday. Cutover took 14 min. Zero tickets.',
  'Guests at Hotel de la Paix and Casa do Sol la Marina waited long at check-in. I put a second desk by the door, and trained Inês and Étienne. Waits fell to four minutes.',
];
