// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.palier.coding.sets.FrameFilter.Authors;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.SetException;
import org.palier.model.SetPurpose;
import org.palier.ui.coding.sets.Fields.Boxes;
import org.palier.ui.coding.sets.Fields.Choice;

/** The fields for the name and the purpose of the sample, and for the posts that can be drawn. */
final class FrameFields {

	private final Composite body;
	private final Text name;
	private final Choice<SetPurpose> purpose;
	private final Choice<Authors> authors;
	private final Text from;
	private final Text until;
	private final Boxes<String> where;
	private final Boxes<String> kinds;
	private final Text languages;

	/** @param proposal name that is free @param platforms names by id @param changed told after each change */
	FrameFields(Composite parent, String proposal, Map<String, String> platforms, Runnable changed) {
		var fields = new Fields(parent, changed);
		name = fields.text(SetMessages.name, proposal, "");
		purpose = fields.choice(SetMessages.purpose,
				ordered(SetPurpose.REAL, SetMessages.purposeReal, SetPurpose.TRAINING, SetMessages.purposeTraining), SetPurpose.REAL);
		Map<Authors, String> whose = ordered(Authors.AGENCIES, SetMessages.authorsAgencies, Authors.RELAYED, SetMessages.authorsRelayed);
		whose.put(Authors.EVERYBODY, SetMessages.authorsEverybody);
		authors = fields.choice(SetMessages.authors, whose, Authors.AGENCIES);
		from = fields.text(SetMessages.from, "", SetMessages.dayHint);
		until = fields.text(SetMessages.until, "", SetMessages.dayHint);
		where = fields.boxes(SetMessages.platforms, platforms, it -> true);
		Map<String, String> forms = ordered("own", SetMessages.kindOwn, "reply", SetMessages.kindReply);
		forms.put("relay", SetMessages.kindRelay);
		kinds = fields.boxes(SetMessages.kinds, forms, it -> true);
		languages = fields.text(SetMessages.languages, "", SetMessages.languagesHint);
		body = fields.body();
	}

	/** The rows. */
	Composite body() {
		return body;
	}

	static <T> Map<T, String> ordered(T first, String its, T second, String other) {
		var map = new LinkedHashMap<T, String>();
		map.put(first, its);
		map.put(second, other);
		return map;
	}

	/** From now on what agencies wrote can be drawn alone. */
	void drawFromAgencies() {
		authors.choose(Authors.AGENCIES);
	}

	String name() {
		return name.getText().strip();
	}

	SetPurpose purpose() {
		return purpose.chosen();
	}

	FrameFilter filter() throws SetException {
		return FrameFilter.of(orNull(from), orNull(until), where.restricted(), words(languages), kinds.restricted(), authors.chosen().id());
	}

	private static String orNull(Text field) {
		return field.getText().isBlank() ? null : field.getText().strip();
	}

	/** Words with commas or blanks between. */
	private static List<String> words(Text field) {
		return Arrays.stream(field.getText().strip().split("[,;\\s]+")).filter(it -> !it.isEmpty()).toList();
	}
}
