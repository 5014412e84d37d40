// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.corpus.Facet;
import org.palier.ui.labels.TextScale;

/** The rows for the readers and the coded facets. */
final class ReaderRows {

	private static final int LONGEST_NAME = 80;

	private final Composite row;
	private final Combo reader;
	private final Text others;
	private final Set<String> usual;
	private Button usage;
	private Button all;

	/**
	 * Adds them.
	 *
	 * @param persons names that the study knows
	 * @param proposed who reads, as far as one knows; may be empty
	 * @param usual   ids of what is coded where nobody says otherwise
	 * @param names   of these, but for the usage
	 * @param changed told after each change
	 * @param coded   told what is to be coded, by ids
	 */
	ReaderRows(Composite parent, Collection<String> persons, String proposed, Set<String> usual, List<String> names, Runnable changed,
			Consumer<Set<String>> coded) {
		this.usual = usual;
		row = new Composite(parent, SWT.NONE);
		// With larger text what is coded is asked for in a line of its own.
		boolean usualText = TextScale.of(row).isUsual();
		GridLayoutFactory.fillDefaults().numColumns(usualText ? 5 : 4).spacing(10, 4).applyTo(row);
		label(row, SetMessages.whoReads);
		reader = new Combo(row, SWT.DROP_DOWN);
		persons.forEach(reader::add);
		reader.setText(proposed);
		reader.setTextLimit(LONGEST_NAME);
		GridDataFactory.swtDefaults().hint(150, SWT.DEFAULT).applyTo(reader);
		reader.addListener(SWT.Modify, event -> changed.run());
		label(row, SetMessages.readsWith);
		others = new Text(row, SWT.BORDER);
		others.setMessage(SetMessages.readsAlone);
		GridDataFactory.swtDefaults().hint(230, SWT.DEFAULT).applyTo(others);
		others.addListener(SWT.Modify, event -> changed.run());
		if (usual.size() > 1) {
			var what = new Composite(row, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(usualText ? 16 : 0, 0, 0, 0).spacing(10, 0).applyTo(what);
			GridDataFactory.fillDefaults().span(usualText ? 1 : 4, 1).applyTo(what);
			label(what, SetMessages.whatToCode);
			String joined = String.join(" " + SetMessages.and + " ", names);
			usage = radio(what, NLS.bind(SetMessages.codeUsage, joined), () -> coded.accept(Set.of(Facet.USAGE.id())));
			all = radio(what, NLS.bind(SetMessages.codeAll, joined), () -> coded.accept(usual));
			usage.setSelection(true);
		}
	}

	private static void label(Composite row, String words) {
		new Label(row, SWT.NONE).setText(words);
	}

	private static Button radio(Composite row, String words, Runnable chosen) {
		var radio = new Button(row, SWT.RADIO);
		radio.setText(words.replace("&", "&&"));
		radio.addListener(SWT.Selection, event -> {
			if (radio.getSelection()) {
				chosen.run();
			}
		});
		return radio;
	}

	Composite control() {
		return row;
	}

	/** Something is coded that was chosen elsewhere. */
	void coded(Collection<String> ids) {
		if (usage != null) {
			usage.setSelection(Set.of(Facet.USAGE.id()).equals(Set.copyOf(ids)));
			all.setSelection(usual.equals(Set.copyOf(ids)));
		}
	}

	/** Returns the first reader; may be empty. */
	String reader() {
		return reader.getText().strip();
	}

	/** Names of all who read, each once. */
	List<String> readers() {
		var names = new ArrayList<String>();
		if (!reader().isEmpty()) {
			names.add(reader());
		}
		Arrays.stream(others.getText().split("[,;]")).map(String::strip).filter(it -> !it.isEmpty() && !names.contains(it)).forEach(names::add);
		return names;
	}

	/** Where the first reader is typed. */
	Combo readerField() {
		return reader;
	}
}
