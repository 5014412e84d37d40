// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.palier.ground.Progress;

/**
 * The parent of a process with a plug-in in it, as that process sees it: questions come one by one, and answers go back. The process ends
 * with it, whatever the plug-in is at. That it is gone comes out as {@link UncheckedIOException}.
 * Answers and signs of life may come from two threads.
 *
 * @param <Q> what it asks
 * @param <A> what it is answered
 */
public final class ParentProcess<Q, A> implements Iterator<Q> {

	private final DataInputStream in;
	private final DataOutputStream out;
	private final RecordWire<Q> asking;
	private final RecordWire<A> answering;
	private boolean known;
	private boolean ended;

	/**
	 * @param in  nobody else reads from it
	 * @param out nobody else writes to it
	 * @throws IOException when the other side is gone or does not keep to the agreement
	 */
	public ParentProcess(InputStream in, OutputStream out, RecordWire<Q> asking, RecordWire<A> answering) throws IOException {
		this.in = new DataInputStream(new BufferedInputStream(in, IsolatedProcess.BUFFER));
		this.out = new DataOutputStream(new BufferedOutputStream(out, IsolatedProcess.BUFFER));
		this.asking = asking;
		this.answering = answering;
		// A parent that is killed closes nothing that a thread at a loop would notice.
		ProcessHandle.current().parent().ifPresent(it -> it.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
		if (this.in.readLong() != IsolatedProcess.MAGIC) {
			throw new StreamCorruptedException("no Palier, or one of another version");
		}
		// From here on silence is the plug-in's.
		flush(true);
	}

	@Override
	public boolean hasNext() {
		if (!known && !ended) {
			try {
				byte what = in.readByte();
				if (what != IsolatedProcess.QUESTION && what != IsolatedProcess.END) {
					throw new StreamCorruptedException("neither a question nor the end: " + what);
				}
				known = what == IsolatedProcess.QUESTION;
				ended = !known;
			} catch (IOException gone) {
				throw new UncheckedIOException(gone);
			}
		}
		return known;
	}

	@Override
	public Q next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		known = false;
		try {
			return asking.read(in);
		} catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

	/** Answers; it may lie in a buffer until the next sign of life. */
	public synchronized void say(A answer) {
		try {
			out.writeByte(IsolatedProcess.ANSWER);
			answering.write(out, answer);
		} catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

	/** Hands over what was said, with or without a word that we are alive. */
	private synchronized void flush(boolean alive) {
		try {
			if (alive) {
				out.writeByte(IsolatedProcess.ALIVE);
			}
			out.flush();
		} catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

	/** Hands over what was said. */
	public void flush() {
		flush(false);
	}

	/** Says that it is alive whenever the work looks whether it may go on. */
	public Progress signs() {
		return new Progress() {
			@Override
			public void report(long done, long total) {
				flush(false);
			}

			@Override
			public boolean isCancelled() {
				flush(true);
				return false;
			}
		};
	}
}
