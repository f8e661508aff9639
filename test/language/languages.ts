/** A few sentences of a story in each language, as people would tell one. All of it invented. */
export const OTHER_LANGUAGES: ReadonlyMap<string, string> = new Map([
  [
    'German',
    'Die Pumpe im Hallenbad blieb jede Nacht um zwei Uhr stehen, und niemand wusste warum. Ich habe das Protokoll gelesen und gesehen, dass der Filter verstopft war. Danach habe ich mit der Werkstatt geredet und ihn selbst getauscht.',
  ],
  [
    'French',
    "La pompe de la piscine s'arrêtait chaque nuit à deux heures, et personne ne savait pourquoi. J'ai lu le journal et j'ai vu que le filtre était bouché. Ensuite j'ai parlé avec l'atelier et je l'ai changé moi-même.",
  ],
  [
    'Spanish',
    'La bomba de la piscina se paraba cada noche a las dos y nadie sabía por qué. Leí el registro y vi que el filtro estaba sucio. Después hablé con el taller y lo cambié yo mismo, porque el turno de noche no tenía llave.',
  ],
  [
    'Portuguese',
    'A bomba da piscina parava todas as noites às duas horas e ninguém sabia por quê. Eu li o registro e vi que o filtro estava sujo. Depois falei com a oficina e troquei o filtro, porque o turno da noite não tinha a chave.',
  ],
  [
    'Italian',
    'La pompa della piscina si fermava ogni notte alle due e nessuno sapeva perché. Ho letto il registro e ho visto che il filtro era sporco. Poi ho parlato con i colleghi della officina e lo ho cambiato da solo.',
  ],
  [
    'Dutch',
    'De pomp van het zwembad stopte elke nacht om twee uur en niemand wist waarom. Ik las het logboek en zag dat het filter vuil was. Daarna sprak ik met de werkplaats en heb ik het zelf vervangen, omdat er geen sleutel was.',
  ],
  [
    'Polish',
    'Pompa na basenie stawała każdej nocy o drugiej i nikt nie wiedział dlaczego. Przeczytałem dziennik i zobaczyłem, że filtr jest brudny. Potem porozmawiałem z warsztatem i wymieniłem go sam, bo nocna zmiana nie miała klucza do szafy.',
  ],
  [
    'Swedish',
    'Pumpen i simhallen stannade varje natt klockan två och ingen visste varför. Jag läste loggen och såg att filtret var smutsigt. Sedan talade jag med verkstaden och bytte det själv, eftersom de på natten inte hade någon nyckel till skåpet.',
  ],
  [
    'Turkish',
    'Havuzun pompası her gece saat ikide duruyordu ve kimse nedenini bilmiyordu. Kayıtları okudum ve filtrenin kirli olduğunu gördüm. Sonra atölye ile konuştum ve filtreyi ben değiştirdim, çünkü gece vardiyası için bir anahtar yoktu.',
  ],
  [
    'Russian',
    'Насос в бассейне каждую ночь останавливался в два часа, и никто не знал почему. Я прочитал журнал и увидел, что фильтр забит. Потом я поговорил с мастерской и сам его поменял.',
  ],
  [
    'Japanese',
    'プールのポンプは毎晩二時に止まり、誰も理由を知りませんでした。私は記録を読み、フィルターが詰まっていることに気づきました。',
  ],
  ['Arabic', 'كانت مضخة المسبح تتوقف كل ليلة عند الساعة الثانية ولم يعرف أحد السبب. قرأت السجل ورأيت أن المرشح مسدود.'],
  [
    'Finnish',
    'Uimahallin pumppu pysähtyi joka yö kello kaksi, eikä kukaan tiennyt miksi. Luin lokin ja näin, että suodatin oli tukossa. Sitten puhuin korjaamon kanssa ja vaihdoin sen itse, mutta avain oli kadonnut. Joka aamu kävin katsomassa mittaria ja kirjasin lukeman vihkoon.',
  ],
]);

/** English that holds few of its small words, or many of others. */
export const ENGLISH_ALL_THE_SAME: ReadonlyMap<string, string> = new Map([
  [
    'names',
    'Ana Lucía de la Fuente, Jürgen von der Heide, Marie du Bois and Luigi dei Rossi ran the São Paulo, Den Haag and Los Angeles offices of La Poste del Sur. I called Ana and Jürgen on Monday, then Marie, and wrote down what each office in Den Haag needed.',
  ],
  [
    'terms of a trade',
    'Kafka consumer lag p99 40 s. Redis cluster, Postgres replica, Envoy sidecar, Terraform drift. Traced the lag to rebalance storms. Pinned the partition assignor, raised session timeout, added lag alert. Lag p99 2 s. Zero rebalance storms since June. Grafana board, PagerDuty rota, runbook page.',
  ],
  [
    'code',
    'I ran `für alle` and `der die das` over the list. The parser broke on `ich`, `nicht` and `mit`, so I read the log and wrote a test for each of them before I changed a line.',
  ],
  [
    'quotations',
    'The guest said “ich habe das nicht mit der Karte bezahlt und ich weiß nicht warum” and left. I read the receipt with her and saw that the terminal had charged her twice.',
  ],
  [
    'two languages',
    'Die Pumpe blieb jede Nacht stehen und niemand wusste warum. I read the log of the pump and saw that the filter was dirty, so I talked to the workshop and changed it with them that week.',
  ],
  ['words that are others elsewhere', 'We met her. '.repeat(12) + 'Ben and Dan come by van. We care. '.repeat(6)],
  ['few words', 'Ich habe das Protokoll gelesen und den Filter getauscht.'],
  [
    'notes',
    'log read. filter dirty. called workshop, key missing, drove there, changed filter, wrote runbook, two nights watched, zero stops since, taught night shift',
  ],
  ['nothing', ''],
]);
