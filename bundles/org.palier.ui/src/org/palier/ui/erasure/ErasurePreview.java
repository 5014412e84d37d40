// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.erasure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.palier.corpus.Corpus;
import org.palier.corpus.ErasedPosts;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.intake.privacy.ErasureOrder;
import org.palier.intake.privacy.ErasurePlan;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyFolder;

/**
 * The effect of an order to erase, before anything is changed.
 *
 * @param plan   of it
 * @param beside what there is of it beside the corpus
 * @param posts  that would go
 * @param unsaved logs of edits that earlier runs left
 */
record ErasurePreview(ErasurePlan plan, ErasurePlan.Beside beside, ErasedPosts posts, int unsaved) {

	/** Looks; changes nothing. On any thread. @param study a copy, which nobody changes meanwhile @param corpus null when there is none */
	static ErasurePreview of(ErasureOrder order, StudyFolder folder, Study study, Corpus corpus, AddressForms forms, int unsaved)
			throws IOException {
		ErasurePlan plan = ErasurePlan.of(order, study, corpus, forms);
		ErasedPosts would = corpus == null ? new ErasedPosts(0, 0, 0, Set.of()) : corpus.wouldErase(plan.corpus());
		return new ErasurePreview(plan, plan.beside(folder, study), would, unsaved);
	}

	/** False when it would change nothing. */
	boolean hasEffect() {
		return posts.posts() > 0 || posts.changed() > 0 || beside.texts() > 0 || !beside.ours().isEmpty() || !beside.others().isEmpty();
	}

	/** Returns the text that a person reads before they confirm it. */
	String text(StudyFolder folder) {
		var numbers = new Typography(Locale.getDefault());
		List<String> lines = new ArrayList<>();
		if (!hasEffect()) {
			lines.add(EraseMessages.nothing);
		}
		lines.add(CountedSentence.bind(EraseMessages.would, new Object[] { numbers.count(posts.posts()), numbers.count(posts.codings()),
				numbers.count(posts.changed()), numbers.count(beside.ours().size()) }));
		if (beside.texts() > 0) {
			lines.add(NLS.bind(EraseMessages.texts, numbers.count(beside.texts())));
		}
		beside.index().ifPresent(it -> lines.add(EraseMessages.index));
		beside.counts().ifPresent(it -> lines.add(EraseMessages.counts));
		lines.add(EraseMessages.workbench);
		if (unsaved > 0) {
			lines.add(NLS.bind(EraseMessages.unsaved, numbers.count(unsaved)));
		}
		list(lines, EraseMessages.others, names(beside.others(), folder));
		list(lines, EraseMessages.unknown, names(beside.unknown(), folder));
		list(lines, EraseMessages.interviews, names(beside.interviews(), folder));
		list(lines, EraseMessages.handedOut, beside.handedOut());
		beside.versions().ifPresent(it -> lines.add(NLS.bind(EraseMessages.versions, it)));
		lines.add(EraseMessages.elsewhere);
		return lines.stream().collect(Collectors.joining("\n\n"));
	}

	private static void list(List<String> lines, String sentence, List<String> names) {
		if (!names.isEmpty()) {
			lines.add(NLS.bind(sentence, String.join(", ", names)));
		}
	}

	private static List<String> names(List<Path> files, StudyFolder folder) {
		return files.stream().map(it -> folder.path().relativize(it).toString()).toList();
	}
}
