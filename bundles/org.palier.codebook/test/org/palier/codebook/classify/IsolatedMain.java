// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.palier.corpus.Post;
import org.palier.fixtures.Unheeding;
import org.palier.ground.PluginFailedException;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;

/** The program in the process of {@link IsolatedClassificationTest}: one classifier that behaves as its id says. */
public final class IsolatedMain {

	private IsolatedMain() {
	}

	/** @param arguments none */
	public static void main(String[] arguments) throws IOException {
		OutputStream answers = System.out;
		System.setOut(System.err);
		new IsolatedChild(id -> classifier(id, answers)).serve(System.in, answers);
	}

	private static Classifier classifier(String id, OutputStream answers) {
		return switch (id) {
		case "first_word" -> new FirstWord();
		case "recorded" -> new Recorded();
		case "options" -> new OptionsTold();
		case "hog", "loop", "gone", "noise" -> new Misbehaving(id, answers);
		default -> throw new PluginFailedException(new Bilingual("Il n’y a pas de « " + id + " ».", "There is no “" + id + "”."));
		};
	}

	/** Abstains, and says why with what only the options of its Java machine can tell it. */
	private static final class OptionsTold implements Classifier {

		private static final long serialVersionUID = 1L;

		@Override
		public String id() {
			return "options";
		}

		@Override
		public Bilingual name() {
			return Bilingual.same("Options");
		}

		@Override
		public Bilingual description() {
			return name();
		}

		@Override
		public OpenClassifier open(OptionValues options, Codebook codebook) {
			return OpenClassifier.of("1", this::classify);
		}

		private Verdict classify(Post post) {
			boolean checked = false;
			assert checked = true;
			return Verdict.ofUsage(
					new Judgement.Abstained(Abstention.NO_EVIDENCE, System.getProperty("gouv.example.service") + ", assertions " + checked
					+ ", fewer than 100 MB " + (Runtime.getRuntime().maxMemory() < 100L << 20), Scores.NONE, List.of()), "", false);
		}
	}

	private static final class Misbehaving implements Classifier {

		private static final long serialVersionUID = 1L;
		private final String id;
		private final transient OutputStream answers;
		private final transient List<byte[]> kept = new ArrayList<>();

		Misbehaving(String id, OutputStream answers) {
			this.id = id;
			this.answers = answers;
		}

		@Override
		public String id() {
			return id;
		}

		@Override
		public Bilingual name() {
			return Bilingual.same(id);
		}

		@Override
		public Bilingual description() {
			return name();
		}

		@Override
		public OpenClassifier open(OptionValues options, Codebook codebook) {
			return OpenClassifier.of("1", this::classify);
		}

		private Verdict classify(Post post) {
			switch (id) {
			case "hog" -> hog();
			case "loop" -> {
				while (true) {
					Unheeding.pause();
				}
			}
			case "gone" -> Runtime.getRuntime().halt(7);
			default -> noise();
			}
			throw new IllegalStateException();
		}

		private void hog() {
			while (true) {
				synchronized (kept) {
					try {
						kept.add(new byte[1 << 20]);
					} catch (OutOfMemoryError ignored) {
						// As a plug-in would that means to go on at any price.
					}
				}
			}
		}

		private void noise() {
			try {
				answers.write("Hello!".getBytes());
				answers.flush();
			} catch (IOException impossible) {
				throw new IllegalStateException(impossible);
			}
		}
	}
}
