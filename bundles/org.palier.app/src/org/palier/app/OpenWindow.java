// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/**
 * The end of a window at which a second start hands over what it was asked to open. It listens on this computer alone; the door and
 * the word that opens it stand in a file of the workspace that the user alone may read.
 */
final class OpenWindow implements AutoCloseable {

	/** Name of the file in the workspace. */
	static final String FILE = ".palier-window";
	/** What is answered to who knows the word. */
	static final String TAKEN = "taken";
	/** No start names more things. */
	static final int MOST = 200;
	/** Who says nothing for so long is nobody of ours; in milliseconds. */
	static final int SILENCE = 3_000;

	private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
	private final String word = UUID.randomUUID().toString();
	private final Path file;
	private final Consumer<List<Path>> taken;

	/**
	 * Begins to listen.
	 *
	 * @param metadata folder of the workspace that is the platform's
	 * @param taken    told what is to be opened, nothing when the window is only to come to the front; on a thread of its own
	 */
	OpenWindow(Path metadata, Consumer<List<Path>> taken) throws IOException {
		this.file = metadata.resolve(FILE);
		this.taken = taken;
		Files.createDirectories(metadata);
		Files.deleteIfExists(file);
		Files.createFile(file, mine(file));
		Files.writeString(file, door.getLocalPort() + "\n" + word + "\n");
		Thread.ofPlatform().daemon().name("Palier: second start").start(this::listen);
	}

	private static FileAttribute<?>[] mine(Path file) {
		// On Windows the folder of a user is theirs alone.
		return file.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	private void listen() {
		while (!door.isClosed()) {
			try (Socket caller = door.accept()) {
				caller.setSoTimeout(SILENCE);
				answer(new DataInputStream(caller.getInputStream()), new DataOutputStream(caller.getOutputStream()));
			} catch (IOException gone) {
				// A caller that is no start of ours, or the window closes.
			} catch (InvalidPathException nonsense) {
				ILog.of(OpenWindow.class).warn(nonsense.getMessage(), nonsense);
			}
		}
	}

	private void answer(DataInputStream in, DataOutputStream out) throws IOException {
		byte[] said = in.readNBytes(word.length());
		if (!MessageDigest.isEqual(said, word.getBytes(StandardCharsets.US_ASCII))) {
			return;
		}
		int number = in.readInt();
		if (number < 0 || number > MOST) {
			return;
		}
		List<Path> things = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			things.add(Path.of(in.readUTF()));
		}
		taken.accept(List.copyOf(things));
		out.writeUTF(TAKEN);
		out.flush();
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(file);
			door.close();
		} catch (IOException failure) {
			ILog.of(OpenWindow.class).warn(file.toString(), failure);
		}
	}
}
