// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tab of a running {@link Browser}, asked by the protocol of its developers’ tools: many pages take one start, each is the file
 * as it is, and scripts are run although the page itself allows none.
 */
final class BrowserTab implements AutoCloseable {

	/** Many times what the longest question takes, so that a busy machine breaks nothing. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);
	private static final Pattern ADDRESS = Pattern.compile("\"webSocketDebuggerUrl\":\\s*\"(ws:[^\"]+/page/[^\"]+)\"");
	private static final Pattern VALUE = Pattern.compile("\"value\":\"([^\"]*)\"");

	private final Process browser;
	private final HttpClient client;
	private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
	private final WebSocket line;
	private int asked;

	private BrowserTab(Process browser, HttpClient client, URI address) {
		this.browser = browser;
		this.client = client;
		line = client.newWebSocketBuilder().buildAsync(address, new Messages(said)).join();
	}

	/** The tab that a browser opens as it starts: it then writes its port into its profile. */
	static BrowserTab of(Process browser, Path profile) throws IOException, InterruptedException {
		HttpClient client = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
		Path port = profile.resolve("DevToolsActivePort");
		for (long start = System.nanoTime(); browser.isAlive() && System.nanoTime() - start < PATIENCE.toNanos(); Thread.sleep(50)) {
			List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
			// The second line is there when the first is whole.
			if (lines.size() > 1) {
				URI list = URI.create("http://127.0.0.1:" + lines.getFirst() + "/json/list");
				Matcher tab = ADDRESS.matcher(client.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString()).body());
				if (tab.find()) {
					return new BrowserTab(browser, client, URI.create(tab.group(1)));
				}
			}
		}
		throw new IOException("no tab was opened: " + Files.readString(profile.resolve("said.txt")));
	}

	/** Has a script run in every page that is shown from now on, before all else. */
	void bring(String script) throws IOException, InterruptedException {
		ask("Page.enable", "");
		ask("Page.addScriptToEvaluateOnNewDocument", "\"source\":" + quoted(script));
	}

	/** Shows a page as it is by day or by night. */
	void show(Path page, boolean dark) throws IOException, InterruptedException {
		ask("Emulation.setEmulatedMedia",
				"\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + (dark ? "dark" : "light") + "\"}]");
		// By its address alone the page that was shown before could not be told from the same one by night.
		String address = page.toUri() + (dark ? "?dark" : "?light");
		ask("Page.navigate", "\"url\":" + quoted(address));
		long start = System.nanoTime();
		while (!answer("document.readyState + ' ' + location.href").equals("complete " + address)) {
			if (System.nanoTime() - start > PATIENCE.toNanos()) {
				throw new IOException("not shown after " + PATIENCE + ": " + page);
			}
			Thread.sleep(20);
		}
	}

	/** Gives the window another size, in points of CSS. */
	void size(int width, int height) throws IOException, InterruptedException {
		ask("Emulation.setDeviceMetricsOverride", "\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":false");
	}

	/** Presses a key as a person does. @param key its name, e.g. ArrowDown, or its letter */
	void press(String key) throws IOException, InterruptedException {
		String text = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
		String named = "\"key\":" + quoted(key);
		ask("Input.dispatchKeyEvent", "\"type\":\"" + (text.isEmpty() ? "rawKeyDown" : "keyDown") + "\"," + named
				+ (text.isEmpty() ? "" : ",\"text\":" + quoted(text)));
		ask("Input.dispatchKeyEvent", "\"type\":\"keyUp\"," + named);
	}

	/** The text that an expression of JavaScript comes to, or a promise of it. */
	String answer(String expression) throws IOException, InterruptedException {
		String answer = ask("Runtime.evaluate", "\"awaitPromise\":true,\"returnByValue\":true,\"expression\":"
				+ quoted("Promise.resolve(" + expression + ").then(it => encodeURIComponent(it))"));
		Matcher value = VALUE.matcher(answer);
		if (answer.contains("\"exceptionDetails\":") || !value.find()) {
			throw new IOException(answer);
		}
		return URLDecoder.decode(value.group(1), StandardCharsets.UTF_8);
	}

	private String ask(String method, String parameters) throws IOException, InterruptedException {
		asked++;
		line.sendText("{\"id\":" + asked + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}", true).join();
		// What it tells unasked has no number.
		String answer;
		do {
			answer = said.poll(PATIENCE.toMinutes(), TimeUnit.MINUTES);
			if (answer == null) {
				throw new IOException("no answer within " + PATIENCE + " to " + method);
			}
		} while (!answer.startsWith("{\"id\":" + asked + ","));
		if (answer.contains("\"error\":{")) {
			throw new IOException(method + ": " + answer);
		}
		return answer;
	}

	/** As JSON writes a text. */
	private static String quoted(String text) {
		var json = new StringBuilder("\"");
		for (char c : text.toCharArray()) {
			switch (c) {
			case '"', '\\' -> json.append('\\').append(c);
			default -> json.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
			}
		}
		return json.append('"').toString();
	}

	/** Ends the browser. */
	@Override
	public void close() throws InterruptedException {
		line.abort();
		client.shutdownNow();
		List<ProcessHandle> helpers = browser.descendants().toList();
		browser.destroy();
		if (!browser.waitFor(10, TimeUnit.SECONDS)) {
			browser.destroyForcibly().waitFor();
		}
		// They outlive it for a moment and write into its profile, while the test that is over takes its folder away.
		helpers.forEach(it -> it.onExit().completeOnTimeout(it, 10, TimeUnit.SECONDS).join());
	}

	/** Puts together what comes in parts. */
	private static final class Messages implements WebSocket.Listener {

		private final BlockingQueue<String> whole;
		private final StringBuilder part = new StringBuilder();

		Messages(BlockingQueue<String> whole) {
			this.whole = whole;
		}

		@Override
		public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
			part.append(text);
			if (last) {
				whole.add(part.toString());
				part.setLength(0);
			}
			from.request(1);
			return null;
		}
	}
}
