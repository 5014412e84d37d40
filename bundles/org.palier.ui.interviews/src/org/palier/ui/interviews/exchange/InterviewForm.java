// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.ground.text.Bilingual;
import org.palier.intake.privacy.StudyGate;
import org.palier.interviews.exchange.CaseTable;
import org.palier.interviews.exchange.CorpusText;
import org.palier.interviews.exchange.LossReport.Loss;
import org.palier.interviews.exchange.ProjectImport;
import org.palier.interviews.exchange.QdpxExport;
import org.palier.interviews.exchange.QdpxExport.Exported;
import org.palier.interviews.exchange.QdpxWriter;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Study;
import org.palier.ui.files.FileKind;

/** The format in which interviews are written for other programs. */
public enum InterviewForm {

	/** A project of REFI-QDA. */
	PROJECT(ProjectImport.KIND, ".qdpx") {
		@Override
		Written write(Leaving from, Path file) throws IOException {
			Exported exported = new QdpxExport(from.study(), from.texts(), Locale.getDefault()).make(from.program());
			new QdpxWriter().write(exported.project(), file);
			return new Written(Map.of("sources", (long) exported.project().sources().size(), "codings", (long) exported.project().codings()),
					exported.losses().losses().stream().map(Loss::sentence).toList());
		}
	},
	/** A table of agencies with attributes. */
	CASES(CaseTable.CASES.id(), ".xlsx") {
		@Override
		Written write(Leaving from, Path file) throws IOException {
			return Written.of("rows", CaseTable.CASES.write(from.study(), from.gate(), Locale.getDefault(), file));
		}
	},
	/** A table of interviews with variables. */
	VARIABLES(CaseTable.VARIABLES.id(), ".xlsx") {
		@Override
		Written write(Leaving from, Path file) throws IOException {
			return Written.of("rows", CaseTable.VARIABLES.write(from.study(), from.gate(), Locale.getDefault(), file));
		}
	},
	/** Texts with starred variables. */
	IRAMUTEQ(CorpusText.IRAMUTEQ.id(), ".txt") {
		@Override
		Written write(Leaving from, Path file) throws IOException {
			return Written.of("texts", CorpusText.IRAMUTEQ.write(CodedReading.of(from.study(), from.texts()).texts(), file));
		}
	},
	/** Texts as XML. */
	TXM(CorpusText.TXM.id(), ".xml") {
		@Override
		Written write(Leaving from, Path file) throws IOException {
			return Written.of("texts", CorpusText.TXM.write(CodedReading.of(from.study(), from.texts()).texts(), file));
		}
	};

	/**
	 * The content and the form of the export.
	 * @param gate identified: a text without its names would not be where its codes are
	 * @param program that writes, with its version
	 */
	record Leaving(Study study, TranscriptStore texts, StudyGate gate, String program) {
	}

	/** The result of the export. @param lost what others are not told, in sentences */
	record Written(Map<String, Long> counts, List<Bilingual> lost) {

		static Written of(String what, long count) {
			return new Written(Map.of(what, count), List.of());
		}
	}

	private final String id;
	private final String ending;

	InterviewForm(String id, String ending) {
		this.id = id;
		this.ending = ending;
	}

	/** The name of the form in manifests. */
	public String id() {
		return id;
	}

	/** How the name of its file ends. */
	public String ending() {
		return ending;
	}

	/** The name of the form for readers. */
	FileKind kind() {
		return ending.equals(".xlsx") ? FileKind.of(ExchangeWords.said("form." + id), ending, ".csv")
				: FileKind.of(ExchangeWords.said("form." + id), ending);
	}

	/** Writes the interviews of a study. @throws IOException when they cannot be written */
	abstract Written write(Leaving from, Path file) throws IOException;
}
