// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server, or a proxy, of this machine that says byte for byte what a test wants, and then waits for ever. */
final class StubbornServer implements AutoCloseable {

	/** What is said to a request, given its lines. */
	interface Saying {
		void to(List<String> request, OutputStream out) throws IOException;
	}

	final List<List<String>> asked = new CopyOnWriteArrayList<>();
	private final List<Socket> open = new ArrayList<>();
	private final ServerSocket server;

	StubbornServer(Saying saying) throws IOException {
		server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
		Thread.ofPlatform().daemon().start(() -> {
			while (true) {
				try {
					Socket connection = server.accept();
					synchronized (open) {
						open.add(connection);
					}
					Thread.ofPlatform().daemon().start(() -> answer(connection, saying));
				} catch (IOException closed) {
					return;
				}
			}
		});
	}

	static Saying words(String words) {
		return (request, out) -> out.write(words.getBytes(StandardCharsets.UTF_8));
	}

	private void answer(Socket connection, Saying saying) {
		try {
			var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
			while (true) {
				List<String> request = new ArrayList<>();
				String line = in.readLine();
				while (line != null && !line.isEmpty()) {
					request.add(line);
					line = in.readLine();
				}
				if (line == null) {
					return;
				}
				asked.add(request);
				saying.to(request, connection.getOutputStream());
				connection.getOutputStream().flush();
			}
		} catch (IOException gone) {
			// Whoever asked does not wait.
		}
	}

	int port() {
		return server.getLocalPort();
	}

	String home() {
		return "http://127.0.0.1:" + port() + "/";
	}

	@Override
	public void close() throws IOException {
		server.close();
		synchronized (open) {
			for (Socket each : open) {
				each.close();
			}
		}
	}
}
