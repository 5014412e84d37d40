// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A start on a workspace that another window has: it hands over what it was asked to open.
 *
 * @param metadata folder of the workspace that is the platform's
 */
record SecondStart(Path metadata) {

	/**
	 * Asks the window to come to the front and to open things.
	 *
	 * @param things folders and files, absolute
	 * @return false when no window answers: it has just begun, is just closing, or died
	 */
	boolean handOver(List<Path> things) {
		try {
			List<String> lines = Files.readAllLines(metadata.resolve(OpenWindow.FILE));
			return lines.size() == 2 && handOver(Integer.parseInt(lines.getFirst()), lines.getLast(), things);
		} catch (IOException | IllegalArgumentException nobody) {
			return false;
		}
	}

	private static boolean handOver(int port, String word, List<Path> things) throws IOException {
		try (var call = new Socket()) {
			call.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), OpenWindow.SILENCE);
			call.setSoTimeout(OpenWindow.SILENCE);
			var out = new DataOutputStream(call.getOutputStream());
			out.write(word.getBytes(StandardCharsets.US_ASCII));
			List<Path> first = things.subList(0, Math.min(things.size(), OpenWindow.MOST));
			out.writeInt(first.size());
			for (Path each : first) {
				out.writeUTF(each.toString());
			}
			out.flush();
			return OpenWindow.TAKEN.equals(new DataInputStream(call.getInputStream()).readUTF());
		}
	}
}
