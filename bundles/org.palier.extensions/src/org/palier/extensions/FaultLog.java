// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.palier.extensions.Fault.Sort;
import org.palier.ground.Faults;
import org.palier.ground.StalledException;
import org.palier.ground.text.Bilingual;
import org.palier.study.runs.PluginVersion;

/**
 * The faults of plug-ins, kept in a folder of the configuration area: a file per plug-in, so that the workbench and any
 * number of commands of one installation share them. Where nothing can be written they are known until the exit.
 * Thread-safe.
 */
final class FaultLog {

	/** A draw may fail ten thousand times in a second: of each plug-in what follows the first is written this often. */
	private static final Duration PAUSE = Duration.ofSeconds(1);

	private static final Duration LOOK = Duration.ofMillis(5);
	private static final int TRIES = 200;

	private record Key(String kind, String id) {

		static Key of(PluginVersion plugin) {
			return new Key(plugin.kind(), plugin.id());
		}
	}

	/** A fault that is not written yet. */
	private record Unwritten(@Nullable Fault fault, Instant written) {
	}

	private final @Nullable Path folder;
	private final Clock clock;
	private final Map<Key, Unwritten> unwritten = new HashMap<>();
	private final Map<Key, Fault> unwritable = new HashMap<>();
	/** Left behind by this process. */
	private final Map<Key, StalledException> left = new ConcurrentHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** @param folder made when it is needed; null for none */
	FaultLog(@Nullable Path folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
	}

	/** The log of this installation. @param context any valid context */
	static FaultLog of(BundleContext context) {
		return new FaultLog(new ConfigurationArea(context).folder("org.palier.extensions/faults"), Clock.systemUTC());
	}

	/** The fault of a plug-in in exactly this version. */
	Optional<Fault> find(PluginVersion plugin) {
		return current(Key.of(plugin)).filter(it -> it.plugin().equals(plugin.named()));
	}

	private synchronized Optional<Fault> current(Key key) {
		write(key);
		Fault fault = unwritable.get(key);
		Path place = folder;
		return fault != null || place == null ? Optional.ofNullable(fault) : FaultFile.read(file(place, key));
	}

	/** Told of one plug-in. */
	Faults of(PluginVersion plugin) {
		return new Faults() {
			@Override
			public void failed(Bilingual reason, long times) {
				add(new Fault(plugin.named(), Sort.FAILED, reason, times, clock.instant()));
			}

			@Override
			public void givenUp(Bilingual reason) {
				add(new Fault(plugin.named(), Sort.GIVEN_UP, reason, 1, clock.instant()));
			}

			@Override
			public void leave(StalledException stalled) {
				left.put(Key.of(plugin), stalled);
				givenUp(stalled.reason());
			}

			@Override
			public Optional<StalledException> leftBehind() {
				return Optional.ofNullable(left.get(Key.of(plugin)));
			}
		};
	}

	/** It could not be made. */
	void notMade(PluginVersion plugin, Bilingual reason) {
		Optional<Fault> known = find(plugin);
		var fault = new Fault(plugin.named(), Sort.NOT_MADE, reason, 1, clock.instant());
		if (known.isEmpty()) {
			add(fault);
		} else if (known.get().sort() == Sort.NOT_MADE && !known.get().reason().equals(reason)) {
			// No news for listeners: a reason may be worded anew each time.
			remember(fault);
		}
	}

	/** It could be made: that it once could not is forgotten. */
	void made(PluginVersion plugin) {
		if (find(plugin).filter(it -> it.sort() == Sort.NOT_MADE).isPresent()) {
			release(plugin.kind(), plugin.id());
		}
	}

	private void add(Fault fault) {
		if (remember(fault)) {
			listeners.forEach(Runnable::run);
		}
	}

	/** @return true once it is written */
	private synchronized boolean remember(Fault fault) {
		Key key = Key.of(fault.plugin());
		Unwritten before = unwritten.get(key);
		Instant written = before == null ? Instant.MIN : before.written();
		Fault known = before == null ? null : before.fault();
		Fault both = known == null ? fault : FaultFile.together(known, fault);
		unwritten.put(key, new Unwritten(both, written));
		boolean due = fault.sort() != Sort.FAILED || written.equals(Instant.MIN) || written.plus(PAUSE).isBefore(clock.instant());
		return due && write(key);
	}

	/** Writes all that is known. */
	synchronized void flush() {
		List.copyOf(unwritten.keySet()).forEach(this::write);
	}

	private boolean write(Key key) {
		Unwritten waiting = unwritten.get(key);
		Fault fault = waiting == null ? null : waiting.fault();
		if (fault == null) {
			return false;
		}
		unwritten.put(key, new Unwritten(null, clock.instant()));
		try {
			Path place = folder;
			if (place == null) {
				throw new IOException("nowhere");
			}
			Files.createDirectories(place);
			Path file = file(place, key);
			alone(place, () -> FaultFile.write(file, FaultFile.read(file).map(it -> FaultFile.together(it, fault)).orElse(fault)));
		} catch (IOException readOnly) {
			// An installation that nobody may write to still has its plug-ins guarded, for as long as it runs.
			unwritable.merge(key, fault, FaultFile::together);
		}
		return true;
	}

	@FunctionalInterface
	private interface Step {
		void run() throws IOException;
	}

	/** Other processes count in the same files. Whoever holds them for longer than it takes to write a few lines is not waited for. */
	private static void alone(Path folder, Step step) throws IOException {
		try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			for (int tries = 0; tries < TRIES; tries++) {
				try (FileLock lock = channel.tryLock()) {
					if (lock != null) {
						step.run();
						return;
					}
				} catch (OverlappingFileLockException here) {
					// Held by this process.
				}
				LockSupport.parkNanos(LOOK.toNanos());
			}
		}
		step.run();
	}

	/** Forgets what is known of a plug-in. @return false when that cannot be: its file is another person's */
	boolean release(String kind, String id) {
		left.remove(new Key(kind, id));
		boolean forgotten = forget(new Key(kind, id));
		listeners.forEach(Runnable::run);
		return forgotten;
	}

	private synchronized boolean forget(Key key) {
		unwritten.remove(key);
		unwritable.remove(key);
		Path place = folder;
		return place == null || FaultFile.delete(file(place, key));
	}

	/** All that is known, of plug-ins that are not installed any more as well. */
	synchronized List<Fault> all() {
		flush();
		List<Fault> all = new ArrayList<>(unwritable.values());
		Path place = folder;
		if (place != null) {
			all.addAll(FaultFile.readAll(place));
		}
		return all;
	}

	private static Path file(Path folder, Key key) {
		return FaultFile.of(folder, key.kind(), key.id());
	}

	/** Told of every fault that comes here or goes, on the thread that brings it. */
	void add(Runnable listener) {
		listeners.add(listener);
	}

	void remove(Runnable listener) {
		listeners.remove(listener);
	}
}
