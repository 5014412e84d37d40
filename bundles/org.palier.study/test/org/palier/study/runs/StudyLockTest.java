// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.palier.corpus.LockHolder;
import org.palier.fixtures.Cancelled;
import org.palier.fixtures.Processes;
import org.palier.ground.Progress;

@ResourceLock(Processes.STARTED)
class StudyLockTest {

	private static final Duration SHORT = Duration.ofMillis(200);
	private static final Duration LONG = Duration.ofSeconds(30);

	@TempDir
	private Path folder;

	@Test
	void anotherProcessIsKeptOutAndToldWhoWrites() throws Exception {
		try (var mine = take(LONG); var other = LockingProcess.on(folder, SHORT)) {
			assertThat(other.answer()).isEqualTo("this test");
		}
		try (var other = LockingProcess.on(folder, LONG)) {
			assertThat(other.answer()).isEqualTo("held");
			var inUse = catchThrowableOfType(StudyInUseException.class, () -> take(SHORT));
			LockHolder holder = inUse.holder().orElseThrow();
			assertThat(holder.process()).isEqualTo("another process");
			assertThat(holder.pid()).isEqualTo(other.pid());
			assertThat(holder.user()).isEqualTo(System.getProperty("user.name"));
			assertThat(holder.since()).isBetween(Instant.now().minusSeconds(60), Instant.now());
			assertThat(inUse.reason().en()).contains(folder.toString(), "another process", String.valueOf(other.pid()));
			assertThat(inUse.reason().fr()).contains(folder.toString(), "another process", String.valueOf(other.pid()));
		}
		take(SHORT).close();
	}

	/** The trap: whoever opens and closes the locked file in the process that holds it ends the lock without a word. */
	@Test
	void aSecondWriterOfThisProcessWaitsAndLeavesTheLockHeld() throws Exception {
		try (var mine = take(LONG)) {
			assertThatThrownBy(() -> take(SHORT)).isInstanceOf(StudyInUseException.class);
			assertThatThrownBy(() -> StudyLock.acquire(folder.resolve("../" + folder.getFileName()), "by another path", SHORT, Progress.NONE))
					.isInstanceOf(StudyInUseException.class);
			try (var other = LockingProcess.on(folder, SHORT)) {
				assertThat(other.answer()).as("the other process").isEqualTo("this test");
			}
		}
	}

	@Test
	void whoWaitsGetsItWhenTheOtherIsDone() throws Exception {
		var started = new CountDownLatch(1);
		var got = new CountDownLatch(1);
		var mine = take(LONG);
		Thread second = Thread.ofVirtual().start(() -> {
			started.countDown();
			try (var his = take(LONG)) {
				got.countDown();
			} catch (Exception refused) {
				throw new IllegalStateException(refused);
			}
		});
		started.await();
		assertThat(got.await(200, TimeUnit.MILLISECONDS)).isFalse();
		mine.close();
		assertThat(got.await(10, TimeUnit.SECONDS)).isTrue();
		second.join();
	}

	@Test
	void theLockOfAProcessThatWasKilledIsFreeAtOnce() throws Exception {
		try (var other = LockingProcess.on(folder, LONG)) {
			assertThat(other.answer()).isEqualTo("held");
			other.kill();
			take(SHORT).close();
		}
	}

	@Test
	void waitingCanBeCancelled() throws Exception {
		Progress cancelled = new Cancelled();
		try (var mine = take(LONG)) {
			assertThatThrownBy(() -> StudyLock.acquire(folder, "impatient", LONG, cancelled)).isInstanceOf(CancellationException.class);
		}
		take(SHORT).close();
	}

	@Test
	void theLockedFileStaysAndTheNoteGoes() throws Exception {
		var mine = take(LONG);
		assertThat(folder.resolve(StudyLock.LOCK_FILE)).isEmptyFile();
		assertThat(folder.resolve(StudyLock.HOLDER_FILE)).content().contains("this test");
		mine.close();
		mine.close();
		assertThat(folder.resolve(StudyLock.LOCK_FILE)).exists();
		assertThat(folder.resolve(StudyLock.HOLDER_FILE)).doesNotExist();
	}

	@Test
	void whoMayWriteInTheFolderMayLock() throws Exception {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
		take(LONG).close();

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(StudyLock.LOCK_FILE)))).isEqualTo("rw-rw----");
	}

	@Test
	void aFolderThatMayNotBeWrittenIsNamed() throws Exception {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
		try {
			assumeFalse(Files.isWritable(folder), "this account may write anywhere");
			assertThatThrownBy(() -> take(LONG)).isInstanceOf(AccessDeniedException.class).hasMessage(folder.toRealPath().toString());
		} finally {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

	private StudyLock take(Duration patience) throws Exception {
		return StudyLock.acquire(folder, "this test", patience, Progress.NONE);
	}
}
