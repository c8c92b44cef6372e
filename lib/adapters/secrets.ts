import { GetParameterCommand, SSMClient } from "@aws-sdk/client-ssm";

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The environment with the desk's key in it. Where `DESK_KEY` is not set, `DESK_KEY_PARAMETER` names the SecureString in
 * the parameter store of SSM that holds it: so the key stands in no template and in no setting of a function.
 * @throws where the parameter cannot be read
 */
export async function withKey(variables: Variables): Promise<Variables> {
  const name = variables["DESK_KEY_PARAMETER"];
  if (variables["DESK_KEY"] !== undefined || name === undefined) return variables;
  const client = new SSMClient({});
  try {
    const { Parameter } = await client.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
    return { ...variables, DESK_KEY: Parameter?.Value };
  } finally {
    client.destroy();
  }
}
