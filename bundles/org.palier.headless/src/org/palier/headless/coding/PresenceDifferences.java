// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.palier.coding.resolved.AdjudicatePresencesRun;
import org.palier.coding.resolved.Decision;
import org.palier.coding.resolved.PresenceDecisionFile;
import org.palier.coding.resolved.PresenceDecisions.CellDecision;
import org.palier.coding.resolved.TwiceCodedPresence;
import org.palier.corpus.PersonCoder;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.model.Coder;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceDecision;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.StudyOnDisk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where the coders of presences saw different usages, and decisions on that. */
record PresenceDifferences(Console console, ObjectNode answer, Consumer<String> told) {

	/** Lists them. */
	void list(Study study) {
		List<TwiceCodedPresence> all = TwiceCodedPresence.of(study);
		List<TwiceCodedPresence> shown = all.stream().filter(it -> it.differs() || it.presence().getDecision() != null).toList();
		long open = shown.stream().filter(TwiceCodedPresence::isOpen).count();
		answer.put("presences", all.size()).put("differing", shown.stream().filter(TwiceCodedPresence::differs).count()).put("open", open);
		ArrayNode nodes = answer.putArray("disagreements");
		told.accept(Console.text("adjudicate.presences", all.size(), shown.stream().filter(TwiceCodedPresence::differs).count(), open)
				.in(console.locale()));
		for (TwiceCodedPresence each : shown) {
			write(each, study.getUsages(), nodes.addObject());
			told.accept(line(each));
		}
	}

	/** Takes the decisions of a file, and lists what is left. @param persons who may decide */
	void decide(StudyOnDisk open, Path file, List<PersonCoder> persons) throws IOException {
		List<CellDecision> taken = new PresenceDecisionFile(open.study(), persons).read(file);
		FileDigest read = FileDigest.of(file, String.valueOf(file.getFileName()));
		answer.put("recorded",
				open.run(new AdjudicatePresencesRun(taken, List.of(read)), console.clock().instant(), new ConsoleProgress(console)));
		list(open.study());
	}

	private static void write(TwiceCodedPresence it, List<Usage> order, ObjectNode node) {
		node.put("agency", it.agency().getId()).put("platform", it.presence().getPlatform().getId());
		ArrayNode differing = node.putArray("differing");
		it.differing(order).forEach(usage -> differing.add(usage.getId()));
		ArrayNode codes = node.putArray("codes");
		for (PresenceCoding word : it.words()) {
			ArrayNode usages = codes.addObject().put("coder", name(word.getCoder())).putArray("usages");
			word.getUsages().forEach(usage -> usages.add(usage.getId()));
		}
		PresenceDecision decided = it.presence().getDecision();
		if (decided == null) {
			node.putNull("decision");
			return;
		}
		ArrayNode usages = node.putObject("decision").put("reason", decided.getReason()).put("by", by(decided)).putArray("usages");
		decided.getUsages().forEach(usage -> usages.add(usage.getId()));
	}

	private static String line(TwiceCodedPresence it) {
		List<String> words = new ArrayList<>();
		it.words().forEach(word -> words.add(name(word.getCoder()) + ": " + ids(word.getUsages())));
		PresenceDecision decided = it.presence().getDecision();
		return "  " + it.agency().getId() + " " + it.presence().getPlatform().getId() + "  " + String.join(" | ", words)
				+ (decided == null ? "" : " -> " + ids(decided.getUsages()) + ", " + by(decided) + ": " + decided.getReason());
	}

	private static String ids(List<Usage> usages) {
		return usages.isEmpty() ? PresenceDecisionFile.NONE : usages.stream().map(Usage::getId).collect(Collectors.joining(" "));
	}

	private static String by(PresenceDecision decided) {
		return decided.getBy().stream().map(PresenceDifferences::name).collect(Collectors.joining(Decision.TOGETHER));
	}

	private static String name(Coder coder) {
		return coder.getName() == null ? coder.getId() : coder.getName();
	}
}
