// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.imports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.corpus.Post;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.PostSample;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.labels.ScreenColors;
import org.palier.ui.labels.TextScale;

/** The first posts that a file would bring: whether its columns were understood shows in them. */
final class PostTable extends Composite {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

	private final Table table;

	PostTable(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(this);
		table = new Table(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 120).applyTo(table);
		table.setHeaderVisible(true);
		column(ImportMessages.postDate, 150);
		column(ImportMessages.postAccount, 180);
		column(ImportMessages.platform, 110);
		column(ImportMessages.postText, 600);
	}

	private void column(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		TextScale.widen(column, width);
	}

	/**
	 * Shows the posts of a sample; a date that could not be read stands as the file has it, in another colour.
	 * @param names of platforms by id
	 */
	void show(PostSample sample, Map<String, Bilingual> names) {
		table.setRedraw(false);
		table.removeAll();
		for (Post post : sample.posts()) {
			Instant at = post.createdAt();
			var item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { at == null ? post.createdAtRaw() : TIME.format(at), CorpusLabels.account(post),
					names.getOrDefault(post.platform(), Bilingual.same(post.platform())).in(Locale.getDefault()),
					post.text().replaceAll("\\s+", " ") });
			if (at == null) {
				item.setForeground(0, ScreenColors.of(ScreenColors.isDark(table.getBackground().getRGB()) ? "#f0b64a" : "#8a5a00"));
			}
		}
		table.setRedraw(true);
	}

	/** Shows nothing. */
	void clear() {
		table.removeAll();
	}
}
