/**
 * A question that is asked of one thing again and again — an order, whoever reads a letter — and worked out once: what
 * it is asked of never changes.
 * @returns the same question, which remembers each answer for as long as its subject is in memory
 */
export function onceFor<Subject extends object, Answer>(
  ask: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly is: Answer }>();
  return (subject) => {
    const known = answers.get(subject);
    if (known !== undefined) return known.is;
    const is = ask(subject);
    answers.set(subject, { is });
    return is;
  };
}

/** The same for a question of two things. */
export function onceForBoth<One extends object, Other extends object, Answer>(
  ask: (one: One, other: Other) => Answer,
): (one: One, other: Other) => Answer {
  const answers = onceFor((one: One) => onceFor((other: Other) => ask(one, other)));
  return (one, other) => answers(one)(other);
}
