// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Puts content where a file is, so that a reader sees the old content or the new, never half of it. The new file has
 * the old one's permissions and, where this account may give it away, its owner and group; a symbolic link stays, and
 * what it leads to is replaced.
 */
final class FileReplacement {

	/** Keeps the old content, once the new one is on disk. */
	@FunctionalInterface
	interface Keeping {

		void keep(Path old) throws IOException;
	}

	private final Path file;
	private final Keeping backups;

	/** @param backups keeps the old content; one that does nothing lets it go */
	FileReplacement(Path file, Keeping backups) {
		this.file = file;
		this.backups = backups;
	}

	/** Replaces the content by that of a study, whose old content is kept. */
	FileReplacement(Path file, StudyBackups backups) {
		this(file, old -> backups.keep(old, Instant.now()));
	}

	/** Makes the folder too. @throws IOException as {@link #put(WholeFile.Content)} */
	void put(byte[] content) throws IOException {
		if (!Files.exists(file)) {
			Files.createDirectories(file.toAbsolutePath().getParent());
		}
		put(out -> out.write(content));
	}

	/**
	 * @throws IOException naming the file, or the folder of the backups, or what the content itself throws; the file has its old content then
	 */
	void put(WholeFile.Content content) throws IOException {
		boolean replaces = Files.exists(file);
		Path target = replaces ? file.toRealPath() : file.toAbsolutePath();
		Path folder = target.getParent();
		try {
			PosixFileAttributes old = replaces ? posix(target) : null;
			// Not Files.createTempFile: its files are the owner's alone, and a study is often a team's.
			Path temporary = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
			try {
				write(temporary, content, old);
				if (replaces) {
					keep(target);
				}
				move(temporary, target);
			} finally {
				Files.deleteIfExists(temporary);
			}
		} catch (BackupRefused refused) {
			throw refused.reason;
		} catch (AccessDeniedException | NoSuchFileException | FileAlreadyExistsException typed) {
			throw typed;
		} catch (FileSystemException refused) {
			// It names the temporary file, of which nobody knows.
			throw new FileSystemException(file.toString(), null, refused.getReason());
		} catch (IOException refused) {
			throw refused.getClass() == IOException.class ? new FileSystemException(file.toString(), null, refused.getMessage()) : refused;
		}
	}

	/** Tells the folder of the backups, which is named as it is, from the temporary file, which is not. */
	private static final class BackupRefused extends IOException {

		private static final long serialVersionUID = 1L;

		private final transient IOException reason;

		BackupRefused(IOException reason) {
			super(reason);
			this.reason = reason;
		}
	}

	private void keep(Path target) throws BackupRefused {
		try {
			backups.keep(target);
		} catch (IOException refused) {
			throw new BackupRefused(refused);
		}
	}

	private static @Nullable PosixFileAttributes posix(Path target) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
		return view == null ? null : view.readAttributes();
	}

	private static void write(Path temporary, WholeFile.Content content, @Nullable PosixFileAttributes old) throws IOException {
		// Private from the first byte on when the old one was: permissions set afterwards would come too late.
		FileAttribute<?>[] permissions = old == null ? new FileAttribute<?>[0]
				: new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(writable(old.permissions())) };
		try (FileChannel channel = FileChannel.open(temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions)) {
			if (old != null) {
				give(temporary, old);
			}
			// Who closes what they are given must not close the file: it is still to be forced to the disk.
			var out = new BufferedOutputStream(new Unclosed(Channels.newOutputStream(channel)));
			content.to(out);
			out.flush();
			channel.force(true);
		}
	}

	/** Hands on what is written, and stays open. */
	private static final class Unclosed extends FilterOutputStream {

		Unclosed(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte @Nullable [] bytes, int from, int length) throws IOException {
			out.write(bytes, from, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}

	private static Set<PosixFilePermission> writable(Set<PosixFilePermission> permissions) {
		Set<PosixFilePermission> all = EnumSet.of(PosixFilePermission.OWNER_WRITE);
		all.addAll(permissions);
		return all;
	}

	private static void give(Path temporary, PosixFileAttributes old) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
		PosixFileAttributes made = view.readAttributes();
		Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
		permissions.addAll(old.permissions());
		if (!made.group().equals(old.group())) {
			try {
				view.setGroup(old.group());
			} catch (IOException notMine) {
				// What the old group might do is not for another one.
				permissions.removeAll(Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE));
				old.permissions().stream().filter(it -> it.name().startsWith("OTHERS_"))
						.forEach(it -> permissions.add(PosixFilePermission.valueOf(it.name().replace("OTHERS_", "GROUP_"))));
			}
		}
		if (!made.owner().equals(old.owner())) {
			try {
				view.setOwner(old.owner());
			} catch (IOException notMine) {
				// Only an administrator's account gives files away; the writer's own is the file's owner then.
			}
		}
		view.setPermissions(permissions);
	}

	private static void move(Path temporary, Path target) throws IOException {
		try {
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException notHere) {
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
