// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.interactive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.palier.ground.Progress;
import org.palier.model.Reconstruction;
import org.palier.numbers.view.StudyView;
import org.palier.reports.ReportTarget;
import org.palier.reports.choices.Edition;
import org.palier.reports.editions.EditionException;
import org.palier.reports.editions.EditionInputs;
import org.palier.reports.EditionWriter;

/**
 * The edition in which a reader filters: one HTML file that fetches nothing, with a script of our own whose digest its policy names. Every
 * number and every sentence of every filter is worked out here by the rules of the first page; the script shows them.
 */
public final class InteractiveEdition implements EditionWriter {

	/** Parts that are told at most: more take seconds, and widen all ranges. */
	static final int MOST = 400;

	@Override
	public Edition edition() {
		return Edition.INTERACTIVE;
	}

	@Override
	public List<Path> write(EditionInputs inputs, ReportTarget target, Progress progress) throws IOException {
		return List.of(Files.writeString(target.edition(Edition.INTERACTIVE, "html"), page(inputs, MOST, progress)));
	}

	/** The file. @param most parts that are told */
	static String page(EditionInputs inputs, int most, Progress progress) throws EditionException {
		StudyView view = inputs.view();
		if (Reconstruction.is(view.nature())) {
			throw new EditionException(PartRows.WORDS.text("none.reconstructed"));
		}
		if (view.agencies().isEmpty()) {
			throw new EditionException(PartRows.WORDS.text("none.bodies"));
		}
		var few = new FewBodies(view, inputs.choices().redacted() ? inputs.choices().fewestTold(inputs.study()) : 0);
		Parts parts = Parts.of(view, most, few::hides, progress);
		if (!parts.whole().front().hasLevels() && parts.whole().front().presences().present() == 0) {
			throw new EditionException(PartRows.WORDS.text("none.numbers"));
		}
		return new InteractivePage(inputs, parts).html();
	}
}
