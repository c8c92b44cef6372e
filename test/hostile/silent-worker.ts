// Loads for ever: it lives, and never says that it is ready.

setInterval(() => {}, 60_000);
