// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

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
import java.util.Set;

import org.palier.core.PluginFailedException;
import org.palier.core.Progress;
import org.palier.corpus.Post;

/**
 * The process of an isolated classifier: judges the posts that come in as {@link Classification} does, and answers as
 * {@link ClassificationWire} says. It ends with the one that asked, whatever the classifier is at.
 */
public final class IsolatedChild {

	private static final int BUFFER = 1 << 16;

	/** Finds the classifier that was asked for. */
	@FunctionalInterface
	public interface Classifiers {
		/** @throws PluginFailedException why there is none of this id that works */
		Classifier find(String id);
	}

	private final Classifiers classifiers;

	/** @param classifiers called once */
	public IsolatedChild(Classifiers classifiers) {
		this.classifiers = classifiers;
	}

	/**
	 * Answers until all is judged; returns also when the classifier failed.
	 *
	 * @param in  nobody else reads from it
	 * @param out nobody else writes to it
	 * @throws IOException when the other side is gone or does not keep to the agreement
	 */
	public void serve(InputStream in, OutputStream out) throws IOException {
		endWithParent();
		var asked = new DataInputStream(new BufferedInputStream(in, BUFFER));
		var answers = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
		if (asked.readLong() != ClassificationWire.MAGIC) {
			throw new StreamCorruptedException("no classification, or one of another version");
		}
		String id = ClassificationWire.readText(asked);
		Set<String> usages = ClassificationWire.readUsages(asked);
		try {
			new Classification(classifiers.find(id), usages).run(new Asked(asked), -1, it -> answer(answers, it.verdict()),
					new Signs(answers));
			answers.writeByte(ClassificationWire.DONE);
		} catch (PluginFailedException failed) {
			answers.writeByte(ClassificationWire.FAILED);
			ClassificationWire.write(answers, failed.reason());
		} catch (UncheckedIOException gone) {
			throw gone.getCause();
		}
		answers.flush();
	}

	/** A parent that is killed closes nothing that a thread at a loop would notice. */
	private static void endWithParent() {
		ProcessHandle.current().parent().ifPresent(it -> it.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
	}

	private static void answer(DataOutputStream answers, Verdict verdict) {
		try {
			answers.writeByte(ClassificationWire.VERDICT);
			ClassificationWire.write(answers, verdict);
		} catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

	/** The posts, one by one as they come. */
	private static final class Asked implements Iterator<Post> {

		private final DataInputStream asked;
		private boolean known;
		private boolean ended;

		Asked(DataInputStream asked) {
			this.asked = asked;
		}

		@Override
		public boolean hasNext() {
			if (!known && !ended) {
				try {
					byte what = asked.readByte();
					if (what != ClassificationWire.POST && what != ClassificationWire.END) {
						throw new StreamCorruptedException("neither a post nor the end: " + what);
					}
					known = what == ClassificationWire.POST;
					ended = !known;
				} catch (IOException gone) {
					throw new UncheckedIOException(gone);
				}
			}
			return known;
		}

		@Override
		public Post next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			known = false;
			try {
				return ClassificationWire.readPost(asked);
			} catch (IOException gone) {
				throw new UncheckedIOException(gone);
			}
		}
	}

	/** Says that it is alive whenever the classification looks whether it may go on, and hands over what was said. */
	private record Signs(DataOutputStream answers) implements Progress {

		@Override
		public void report(long done, long total) {
			flush();
		}

		@Override
		public boolean isCancelled() {
			try {
				answers.writeByte(ClassificationWire.ALIVE);
			} catch (IOException gone) {
				throw new UncheckedIOException(gone);
			}
			flush();
			return false;
		}

		private void flush() {
			try {
				answers.flush();
			} catch (IOException gone) {
				throw new UncheckedIOException(gone);
			}
		}
	}
}
