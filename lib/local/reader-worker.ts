import { inlineReader } from "../desk/reader.ts";
import { answerTasks } from "./reader-task.ts";

// What runs in the worker: everything between the bytes of a stranger and what they say.
answerTasks(inlineReader);
