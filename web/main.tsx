import "./app/plain-zod.ts";
import "@fontsource-variable/inter/index.css";
import "./look/tokens.css";
import "./look/base.css";
import "./look/controls.css";
import "./look/shell.css";
import "./look/over.css";
import "./look/panel.css";
import "./look/panel-edge.css";
import "./look/form.css";
import "./look/table.css";
import "./look/pages.css";
import "./look/phone.css";
import "./look/sheet.css";
import "./look/forced.css";
import "./look/paper.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { start } from "./app/start.ts";
import { keepAboveKeyboard } from "./look/keyboard.ts";

keepAboveKeyboard();
void start().then(() => {
  const place = document.getElementById("app");
  if (place !== null)
    createRoot(place).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
});
