// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.SortedMap;

import org.palier.corpus.Post;
import org.palier.ground.isolation.RecordWire;
import org.palier.ground.text.Bilingual;

/** The messages between Palier and the process of an isolated classifier. */
final class ClassificationTalk {

	static final RecordWire<Question> QUESTIONS = new RecordWire<>(Question.class);
	static final RecordWire<Answer> ANSWERS = new RecordWire<>(Answer.class);

	/** A question to the process: to begin, once, then post after post. */
	sealed interface Question {
		/** @param id of the classifier @param options by id, not yet checked */
		record Begin(String id, SortedMap<String, String> options, Codebook codebook) implements Question {
		}

		/** The request for a verdict on this post. */
		record Judge(Post post) implements Question {
		}
	}

	/** An answer of the process: a verdict on post after post, and how it ends. */
	sealed interface Answer {
		/** It is ready. */
		record Opened(ClassifierSetting setting) implements Answer {
		}

		/** The verdict on the oldest post that had none. */
		record Judged(Verdict verdict) implements Answer {
		}

		/** All posts have a verdict. @param provenance see {@link OpenClassifier#provenance} */
		record AllClassified(SortedMap<String, String> provenance) implements Answer {
		}

		/** The classifier does not take its options. */
		record Refused(Bilingual reason) implements Answer {
		}

		/** The classifier cannot go on. */
		record Failed(Bilingual reason) implements Answer {
		}
	}

	private ClassificationTalk() {
	}
}
