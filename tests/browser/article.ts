// An article of seven paragraphs, as a browser saves it: with a head that says its title and day, and a menu round it.

const paragraphs = [
  'The council of Marlow Bridge will decide next week whether the night bus goes on. It should: a town whose last bus leaves at nine in the evening shuts out everybody who works late.',
  'The first reason is plain. According to the transport office, 412 people ride the night bus on an average weekday, and two-thirds of them are on their way home from a shift. “I have no car, and I will not walk four miles along the ring road,” says Edda Roth, a nurse at the county hospital.',
  'Nor is the bus as dear as its enemies say. It costs the town £180,000 a year, which is less than the council spends on lighting the multi-storey car park. Because the drivers are on duty until midnight anyway, stopping the bus would save no more than the fuel.',
  'However, cost is not the whole of it. Since the bus began to run, the police have counted a third fewer accidents with drunk drivers on Friday nights. Nobody can prove that the bus is the cause; but the fall began in the very month in which the bus began.',
  'Shops in the old town depend on it, too. Eleven of the nineteen restaurants told this paper that they would close an hour earlier without the bus. An hour earlier means fewer cooks, fewer waiters and, in the end, fewer restaurants.',
  'Those who want to end the service point out that it is half empty after eleven. That is true of the last two journeys. Yet a bus that is half empty at eleven is the reason why the one at ten is full: people go out only where they know that they can come home.',
  'A town is not a balance sheet. It is a promise that one can live in it without a car, and the night bus keeps that promise for £180,000 a year.',
];

export const articleTitle = 'Let the night bus run';

export const article = `<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <title>${articleTitle} – The Marlow Bridge Courier</title>
  <meta property="og:title" content="${articleTitle}">
  <meta property="article:published_time" content="2025-11-03T06:00:00Z">
  <meta name="author" content="Tomás Herrera">
</head>
<body>
  <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
  <article>
    <h1>${articleTitle}</h1>
${paragraphs.map((paragraph) => `    <p>${paragraph}</p>`).join('\n')}
  </article>
</body>
</html>
`;
