// What Lambda's Node runtime does with a function, as far as one needs it: load the bundle, then take one event after
// another from the runtime API and hand in what the handler makes of it.
const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
const { handler } = await import(process.env.BUNDLE);
for (;;) {
  const next = await fetch(`${api}/invocation/next`);
  const awsRequestId = next.headers.get("lambda-runtime-aws-request-id");
  const event = await next.json();
  const answer = await Promise.resolve()
    .then(() => handler(event, { awsRequestId, functionName: "test", getRemainingTimeInMillis: () => 30_000 }))
    .then(
      (result) => ["response", result ?? null],
      (error) => ["error", { errorType: error?.name, errorMessage: error?.message, stackTrace: [] }],
    );
  await fetch(`${api}/invocation/${awsRequestId}/${answer[0]}`, { method: "POST", body: JSON.stringify(answer[1]) });
}
