// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.files.FileDialect;
import org.palier.files.ImportRequest;
import org.palier.files.RowSink;
import org.palier.ground.isolation.RecordWire;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;

/** The messages between Palier and the process of an isolated importer. */
final class ImportTalk {

	static final RecordWire<Question> QUESTIONS = new RecordWire<>(Question.class);
	static final RecordWire<Answer> ANSWERS = new RecordWire<>(Answer.class);

	/** A question to the process: who the importer is and then, perhaps, a request to read. */
	sealed interface Question {
		/** @param id of the importer */
		record Begin(String id) implements Question {
		}

		/**
		 * An {@link ImportRequest} about a study.
		 *
		 * @param study     its folder
		 * @param encoding  null to detect it
		 * @param delimiter null to detect it
		 */
		record Read(String study, String file, @Nullable String encoding, @Nullable String delimiter, Map<String, String> options)
				implements Question {
		}
	}

	/** An answer of the process: to the first question who the importer is, to the second what it reads, and how it ends. */
	sealed interface Answer {
		/** The importer's description of itself. */
		record Described(Bilingual name, Bilingual description, List<PartOption> options, boolean bringsPosts) implements Answer {
		}

		/** See {@link RowSink#dialect}. */
		record Written(FileDialect dialect) implements Answer {
		}

		/** See {@link RowSink#header}. */
		record Header(List<String> columns) implements Answer {
		}

		/** See {@link RowSink#row}. */
		record Row(SentRow row) implements Answer {
		}

		/** See {@link RowSink#add}. */
		record Stated(ImportedFact fact) implements Answer {
		}

		/** See {@link RowSink#remark}. */
		record Remarked(Bilingual remark) implements Answer {
		}

		/** See {@link org.palier.ground.Progress#report}. */
		record Reported(long done, long total) implements Answer {
		}

		/** All is read. */
		record AllRead() implements Answer {
		}

		/** The file cannot be read. */
		record Unreadable(Bilingual reason) implements Answer {
		}

		/** The importer cannot go on. */
		record Failed(Bilingual reason) implements Answer {
		}
	}

	private ImportTalk() {
	}
}
