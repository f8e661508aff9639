/** Whole Actions in many voices and trades, with what the five checks of who acted underline in each. */
export const ACTOR_SECTIONS: readonly (readonly [string, readonly string[]])[] = [
  // plain engineering voices
  ['I pulled the slow query log. Then we added an index on tenant_id and the page loaded in 300 ms.', ['we: we']],
  ['- reproduced on my laptop\n- bisected to a commit from March\n- we reverted it\n- wrote a test', ['we: we']],
  [
    "First I checked whether the cache was warm. It wasn't. So me and Tom warmed it by replaying traffic.",
    ['we: me and Tom'],
  ],
  [
    'The incident was declared at 3 pm. I took the lead. Logs were collected from all nodes and a timeline was built.',
    ['hidden: was declared', 'hidden: were collected', 'hidden: was built'],
  ],
  [
    'I was on call that week. Our deploys were frozen. I asked the release captain for an exception and shipped the one-line fix.',
    [],
  ],
  ['We had three options: rewrite, patch or wait. I chose to patch because the contract ran out in June.', []],
  [
    'I told my lead we would need a second reviewer. He agreed. I wrote the migration in two steps, and we ran it on a Sunday.',
    ['we: we'],
  ],
  ['Since our team owned the gateway, I did not have to ask anybody. I put a rate limit in front of the login.', []],
  [
    'As a team we prioritised the backlog. I took the auth part, rewrote token refresh and shipped in 5 days.',
    ['we: we'],
  ],
  [
    "To make sure that we don't break clients, I added a contract test. We ended up catching two bugs with it.",
    ['we: We'],
  ],
  // non-native
  [
    'In that time we are using Excel for the orders. I have proposed to management to buy a tool. They accepted. I installed it and trained 6 persons.',
    [],
  ],
  ['me and my colleague Stefan, we have made a list of all machines and we have sorted by age', ['we: we', 'we: we']],
  ['We was only two people, so we was decide to make first the login page.', ['we: we']],
  ['I have explained to the customer that we can not deliver. Then we have found together a compromise.', ['we: we']],
  ['Then was decided to stop the line. I was checking the sensor and found a broken cable.', ['hidden: was decided']],
  ['Our team did the needful and same was informed to client.', ['we: Our team', 'hidden: was informed']],
  ['I took initiative and did KT to the juniors. Post that, we did parallel run for 2 weeks.', ['we: we']],
  ['The requirement gathering was done by me. Then the development was started by my team.', ['we: my team']],
  [
    'Firstly I have analysed. Secondly we have discussed in the team. Thirdly I implemented the solution alone.',
    ['we: we'],
  ],
  [
    'My boss said me that we must to finish until Friday. I make a plan, I divide the tasks and we finish on Thursday.',
    ['we: we'],
  ],
  // bullets, telegram
  ['- Root cause: retry storm\n- Fix: backoff + jitter, deployed in 2 h\n- Postmortem written, shared w/ 4 teams', []],
  ["- talked to 5 customers\n- team voted for plan B\n- prototype in 3 days\n- demo'd to CEO", ['we: team']],
  ['- Met with legal\n- Got the OK for EU data\n- Everyone pitched in to relabel 4k rows\n- Shipped', ['we: Everyone']],
  [
    '- owned the rollout\n- coordinated w/ infra, data, mobile\n- handled escalations',
    ['vague: coordinated w/', 'vague: handled'],
  ],
  ['→ pulled 90 days of tickets → grouped by cause → top cause = unclear invoice → rewrote the template', []],
  [
    '1. Data was exported\n2. Duplicates were removed\n3. I loaded the rest into the CRM',
    ['hidden: was exported', 'hidden: were removed'],
  ],
  ['- pairing w/ the new dev\n- we swapped keyboards every 20 min\n- I wrote down each question she had', ['we: we']],
  [
    'Result of talks: they moved the deadline by a week. Used it to write load tests.',
    ['they: they moved the deadline by a week'],
  ],
  ['* escalated to vendor\n* waited', ['handed: escalated to vendor']],
  ['- kicked off the audit\n- team cleaned up 300 stale accounts\n- removed my own admin rights first', ['we: team']],
  // shop, school, care, crafts
  [
    'I noticed that the insulin was stored next to the window. I moved the box, told the ward sister and wrote the temperature on a sheet for a week.',
    [],
  ],
  [
    'The two of us took the old lathe apart on a Saturday. The bearing was replaced and I aligned the spindle.',
    ['we: The two of us', 'hidden: was replaced'],
  ],
  ['In our band nobody wanted to do the bookings. I wrote to 40 clubs. Five answered. We played all five.', ['we: We']],
  [
    'I sat with the boy every Tuesday and we read the bus timetable together, because that was what he liked.',
    ['we: we'],
  ],
  [
    'The kitchen was deep cleaned overnight. Next morning I called the inspector and asked for a second visit.',
    ['hidden: was deep cleaned'],
  ],
  [
    'My classmates and I surveyed 120 students. I wrote the questions, they collected the answers in the canteen.',
    ['we: My classmates and I'],
  ],
  ['Our coach told us to attack. I disagreed and showed him the film of the last match; he changed the line-up.', []],
  ['Parents were informed by letter. I rang the four who did not answer.', ['hidden: were informed']],
  ['I swapped shifts with the night nurse, so that we were always two in the room.', []],
  ["We didn't have a forklift. I borrowed one from the neighbour and unloaded the truck with the driver.", []],
  // essays, long sentences
  [
    'Having seen how much time the invoices cost, I sat down with the two clerks, wrote down each step, and found that we keyed in the same number three times.',
    [],
  ],
  [
    'Although I was the youngest in the room, I suggested that we drop the feature, and after an hour of discussion we did exactly that.',
    ['we: we'],
  ],
  [
    'While my colleagues were still arguing about whose fault it was, I had already called the client, and by the evening we had delivered a replacement.',
    ['we: we'],
  ],
  ['It was me who rang the supplier, but it was the whole crew who loaded the van.', ['we: the whole crew']],
  ['What we did next was to freeze all merges, and I wrote to every author personally.', ['we: we']],
  [
    'I realised that we were measuring the wrong thing. We were counting clicks. I replaced the metric with completed orders.',
    [],
  ],
  ['The plan that we came up with was simple: close the shop at six, count, open at eight.', []],
  ['If we had asked earlier, we would have saved a week. I asked anyway.', []],
  ['Because the vendor had gone bankrupt, we could not get parts, which is why I had them printed.', []],
  [
    'I kept the board informed every week; they liked that, and in May they released the second half of the money.',
    ['they: they released the second half of the money'],
  ],
  // coach-style samples
  [
    'As a team lead, I facilitated a brainstorming session where we identified three root causes. I then assigned each to an owner.',
    ['we: we', 'vague: facilitated'],
  ],
  ['I took ownership of the issue, worked closely with cross-functional teams and delivered the solution on time.', []],
  [
    'My manager and I met with the client to understand their concerns. I proposed weekly demos.',
    ['we: My manager and I'],
  ],
  [
    'I was responsible for the onboarding and I was part of the hiring committee.',
    ['vague: was responsible for', 'vague: was part of'],
  ],
  ['I conducted a thorough analysis, identified the bottleneck and implemented a new process.', []],
  ['I led a team of five. We conducted user interviews, created personas and redesigned the checkout.', ['we: We']],
  ['I actively listened to my teammate, acknowledged his view and we agreed on a compromise.', ['we: we']],
  [
    'I communicated regularly with stakeholders and helped out wherever needed.',
    ['vague: helped out', 'vague: communicated regularly with'],
  ],
  [
    'I volunteered to lead the project. Tasks were assigned based on strengths. Weekly check-ins were held.',
    ['hidden: were assigned', 'hidden: were held'],
  ],
  ['I remained calm, apologised to the guest and offered a free night. The guest was happy.', []],
  // present tense and mixed
  [
    "So I'm standing there with no slides. I draw the chart on the whiteboard. We walk through the numbers. They sign.",
    ['we: We'],
  ],
  ['We run a weekly batch on that server. I moved it to a queue.', []],
  ['I open the ticket list, sort by age, and call the oldest ten. We close six of them the same day.', ['we: We']],
  ['Every morning we meet for ten minutes. I used that slot to ask who was blocked.', []],
  ['I go to the warehouse, I count the boxes and I find 40 missing. We report it to the police.', ['we: We']],
  ['Our app sends 2M mails a day. I throttled it by domain.', []],
  ['I look at the dashboard: error rate 12%. I roll back. Then I write to the channel what happened.', []],
  ['we usually ship on Thursdays. this time I held it back and re-ran the suite', []],
  ['I decide to stop. We stop. Nobody is hurt.', ['we: We']],
  ['I knew we use the same library in billing, so I patched that one as well.', []],
  // tricky near misses and others
  ['They wanted to sue. I sent our logs to their lawyer, and he withdrew the claim.', []],
  [
    'The electrician found the short circuit and I had the wall closed again.',
    ['they: The electrician found the short circuit'],
  ],
  ['IT reset all the passwords. I stood at the door and handed out the letters.', ['they: IT reset all the passwords']],
  ['I reached out to the vendor and we jointly debugged the driver over two nights.', ['we: we jointly']],
  ['I informed the office.', ['handed: informed the office']],
  ['The data team and my team agreed on one schema; I drafted it.', ['we: The data team and my team']],
  ['The group of us who knew Cobol met in the evenings.', ['we: The group of us']],
  [
    'A consultant was brought in and the contract was cancelled. I had argued against both.',
    ['hidden: was brought', 'hidden: was cancelled'],
  ],
  ['The new form was tested in two branches by the tellers. I counted the errors before and after.', []],
  ['We won the bid, and I was asked to run the site.', []],
];
