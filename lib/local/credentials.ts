/** Lets the AWS SDK sign its calls to this machine, where nobody checks a signature, without the owner's real keys. */
export function useLocalCredentials(): void {
  process.env["AWS_ACCESS_KEY_ID"] = "local";
  process.env["AWS_SECRET_ACCESS_KEY"] = "local";
  // The SDK warns of the Node that it is run by.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
}
