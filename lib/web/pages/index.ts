export { confirmPage } from "./confirm-page.ts";
export { lostPage } from "./lost-page.ts";
export { noticePage } from "./notice-page.ts";
export { orderPage } from "./order-page.ts";
export { ordersPage } from "./orders-page.ts";
export { settingsPage } from "./settings-page.ts";
