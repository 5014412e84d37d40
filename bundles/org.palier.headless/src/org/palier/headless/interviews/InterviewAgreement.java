// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.interviews;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.palier.coding.agreement.AgreementTable;
import org.palier.coding.sets.CodingSets;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.reading.SetDifferences;
import org.palier.interviews.reading.SpanAgreement.Unit;
import org.palier.interviews.reading.SpanAgreement;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.Interview;
import org.palier.statistics.agreement.Coefficient;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The agreement of coders of interviews on spans: alpha for unitising, per character and per paragraph, of all codes and of each. */
public final class InterviewAgreement {

	private final Console console;
	private final ArrayNode printed;
	private final Consumer<String> tell;

	/** @param printed gets an object a coefficient @param tell what persons read */
	public InterviewAgreement(Console console, ArrayNode printed, Consumer<String> tell) {
		this.console = console;
		this.printed = printed;
		this.tell = tell;
	}

	/**
	 * Shows the agreement on the interviews that several persons coded.
	 *
	 * @param set name of the set whose coders and interviews count; null for whoever coded together
	 */
	public void show(StudyFolder folder, String set) throws IOException, RefusedException {
		try (StudyOnDisk open = Console.toRead(folder, true)) {
			Optional<CodingSet> of = set == null ? Optional.empty() : new CodingSets(open.study()).interviews(set);
			if (of.isPresent() && !SetDifferences.areShown(of.get())) {
				throw new RefusedException(ExitCode.USAGE, Console.text("interviews.set_open", of.get().getName()));
			}
			CodedReading reading = CodedReading.of(open.study(), new TranscriptStore(folder.path())).only(SetDifferences.compared(open.study()));
			List<Coder> coders = SpanAgreement.together(reading);
			if (set != null) {
				coders = of.isEmpty() ? List.of() : of.get().getCoders().stream().filter(coders::contains).toList();
				reading = of.isEmpty() ? reading : reading.only(of.get().getInterviews());
			}
			if (coders.size() < 2) {
				throw new RefusedException(ExitCode.USAGE, Console.text("interviews.nobody", folder.path()));
			}
			for (Unit unit : Unit.values()) {
				show(SpanAgreement.of(reading, coders, unit));
			}
			if (coders.size() > 2) {
				for (List<Coder> pair : pairs(coders)) {
					for (Unit unit : Unit.values()) {
						show(SpanAgreement.of(reading, pair, unit));
					}
				}
			}
		}
	}

	private static List<List<Coder>> pairs(List<Coder> coders) {
		List<List<Coder>> pairs = new ArrayList<>();
		for (int i = 0; i < coders.size(); i++) {
			for (int k = i + 1; k < coders.size(); k++) {
				pairs.add(List.of(coders.get(i), coders.get(k)));
			}
		}
		return pairs;
	}

	private void show(SpanAgreement agreement) {
		Locale locale = console.locale();
		var names = agreement.coders().stream().map(it -> it.getName() == null ? it.getId() : it.getName()).toList();
		tell.accept(Console
				.text("interviews.agreement." + agreement.unit().id(), String.join(", ", names), agreement.interviews().size(),
						agreement.length())
				.in(locale));
		print(agreement, null, agreement.all());
		agreement.ofCodes().forEach((code, coefficient) -> print(agreement, code, coefficient));
	}

	private void print(SpanAgreement agreement, Code code, Coefficient coefficient) {
		ObjectNode node = printed.addObject().put("measure", "u_alpha").put("level", "nominal").put("category",
				code == null ? null : code.getId());
		agreement.coders().forEach(it -> node.withArrayProperty("coders").add(it.getName() == null ? it.getId() : it.getName()));
		node.putNull("value").putNull("low").putNull("high").putNull("undefined").put("unit", agreement.unit().id()).put("length",
				agreement.length());
		agreement.interviews().stream().map(Interview::getId).forEach(node.withArrayProperty("interviews")::add);
		Bilingual name = code == null ? Console.text("interviews.all_codes") : Bilingual.of(code.getName());
		switch (coefficient) {
		case Coefficient.Value it -> {
			node.put("value", it.number());
			tell.accept("  " + name.in(console.locale()) + "  " + new Typography(console.locale()).number(it.number(), 3));
		}
		case Coefficient.Undefined it -> {
			node.put("undefined", AgreementTable.why(it).in(console.locale()));
			tell.accept("  " + name.in(console.locale()) + "  " + AgreementTable.why(it).in(console.locale()));
		}
		}
	}
}
