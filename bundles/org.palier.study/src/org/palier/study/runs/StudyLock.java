// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.palier.corpus.HolderNote;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * The right to write a study, which one writer has at a time, in whatever process or window. A reader needs none. It
 * ends with {@link #close}, and by itself when the process dies.
 * <p>
 * The operating system's lock is on {@value #LOCK_FILE}. That file stays empty, and nothing else opens, deletes or
 * replaces it. The reasons are two: a process that closes any other channel on a locked file loses its lock silently.
 * And a lock stays with the old file when a new one is moved into its place. A second file names the holder.
 * <p>
 * Not reentrant. Any thread may take or close it.
 */
public final class StudyLock implements AutoCloseable {

	/** Name of the file that is locked; it stays in the study's folder for ever. */
	public static final String LOCK_FILE = "study.palier.lock";

	/** Name of the file that names the holder of the lock. */
	public static final String HOLDER_FILE = "study.palier.holder";

	/**
	 * The gates of this process, one for each folder. They are needed because the operating system locks out processes,
	 * not threads. Besides, a second channel of this process would end the lock of the first one when it is closed.
	 */
	private static final Map<Path, Semaphore> GATES = new ConcurrentHashMap<>();

	private static final Duration PAUSE = Duration.ofMillis(50);

	private final Semaphore gate;
	private final FileChannel channel;
	private final HolderNote note;
	private final boolean reachesOthers;

	private StudyLock(Semaphore gate, FileChannel channel, HolderNote note, boolean reachesOthers) {
		this.gate = gate;
		this.channel = channel;
		this.note = note;
		this.reachesOthers = reachesOthers;
	}

	/**
	 * Waits until nobody else writes the study.
	 *
	 * @param folder   of the study; it exists
	 * @param process  who writes, in words for others who wait
	 * @param patience how long to wait at most
	 * @param progress asked whether to stop waiting
	 * @throws StudyInUseException   when somebody else still writes after that time
	 * @throws AccessDeniedException when the folder may not be written to: then the study cannot be either
	 * @throws CancellationException once somebody asked to stop
	 */
	public static StudyLock acquire(Path folder, String process, Duration patience, Progress progress) throws IOException {
		long deadline = System.nanoTime() + patience.toNanos();
		Path place = folder.toRealPath();
		var note = new HolderNote(place.resolve(HOLDER_FILE));
		Semaphore gate = GATES.computeIfAbsent(place, it -> new Semaphore(1, true));
		while (!passes(gate)) {
			goOnWaiting(folder, note, deadline, progress);
		}
		try {
			return lock(folder, place.resolve(LOCK_FILE), gate, note, process, deadline, progress);
		} catch (IOException | RuntimeException refused) {
			gate.release();
			throw refused;
		}
	}

	private static StudyLock lock(Path folder, Path file, Semaphore gate, HolderNote note, String process, long deadline, Progress progress)
			throws IOException {
		FileChannel channel = open(file);
		try {
			boolean reachesOthers = true;
			while (true) {
				try {
					if (tried(channel)) {
						break;
					}
				} catch (ClosedByInterruptException stop) {
					throw Progress.interrupted(stop);
				} catch (IOException noLocksHere) {
					// A file system that cannot lock: this process still excludes itself, and the remark says the rest.
					reachesOthers = false;
					break;
				}
				goOnWaiting(folder, note, deadline, progress);
				pause();
			}
			write(note, process);
			Leftovers.sweepSaves(folder);
			return new StudyLock(gate, channel, note, reachesOthers);
		} catch (IOException | RuntimeException refused) {
			channel.close();
			throw refused;
		}
	}

	private static boolean tried(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		} catch (OverlappingFileLockException another) {
			// Another copy of this class in the same process has it.
			return false;
		}
	}

	private static void write(HolderNote note, String process) {
		try {
			note.write(process, Instant.now());
		} catch (IOException unwritten) {
			// On a full disk, for example: others who wait then learn that the study is in use, but not by whom.
		}
	}

	private static boolean passes(Semaphore gate) {
		try {
			return gate.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException stop) {
			throw Progress.interrupted(stop);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		} catch (InterruptedException stop) {
			throw Progress.interrupted(stop);
		}
	}

	private static void goOnWaiting(Path folder, HolderNote note, long deadline, Progress progress) throws StudyInUseException {
		progress.checkCancelled();
		if (System.nanoTime() >= deadline) {
			throw new StudyInUseException(folder, note.read());
		}
	}

	private static FileChannel open(Path file) throws IOException {
		try {
			if (!Files.exists(file)) {
				make(file);
			}
			return FileChannel.open(file, StandardOpenOption.WRITE);
		} catch (AccessDeniedException denied) {
			throw new AccessDeniedException(Files.exists(file) ? file.toString() : file.getParent().toString());
		} catch (FileSystemException refused) {
			throw new FileSystemException(file.getParent().toString(), null, refused.getReason());
		}
	}

	/**
	 * Makes a lock file that everybody who may write in the folder may lock: colleagues write a colleague's study too.
	 */
	private static void make(Path file) throws IOException {
		try {
			Files.createFile(file);
		} catch (FileAlreadyExistsException another) {
			return;
		}
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Set<PosixFilePermission> folder = Files.getPosixFilePermissions(file.getParent());
			Set<PosixFilePermission> lock = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
			if (folder.contains(PosixFilePermission.GROUP_WRITE)) {
				lock.addAll(Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE));
			}
			if (folder.contains(PosixFilePermission.OTHERS_WRITE)) {
				lock.addAll(Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE));
			}
			Files.setPosixFilePermissions(file, lock);
		}
	}

	/**
	 * Returns the remark on this lock that a person needs: the file system has no locks, so that only this process is
	 * kept out.
	 */
	public Optional<Bilingual> remark() {
		return reachesOthers ? Optional.empty() : Optional.of(new Wording(StudyLock.class, "messages").text("lock.none_here"));
	}

	/** Lets the next one write. Closing twice does nothing more. */
	@Override
	public void close() throws IOException {
		if (!channel.isOpen()) {
			return;
		}
		try {
			note.remove();
		} finally {
			try {
				channel.close();
			} finally {
				gate.release();
			}
		}
	}
}
