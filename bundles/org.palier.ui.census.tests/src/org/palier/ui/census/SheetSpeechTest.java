// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.accessibility.AccessibleTableEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.testing.OpenStudy;

/** What readers of screens are told of the grid, through the listeners of SWT. */
class SheetSpeechTest {

	private static final int FACEBOOK = Fact.values().length;

	@TempDir
	Path folder;

	private OpenStudy open;
	private CensusPage census;

	@BeforeEach
	void open() throws Exception {
		open = new OpenStudy(InventedCensus.write(folder.resolve("study"), 12));
		new StudyOpener(open.window()).showCensus(open.session());
		census = ((CensusEditor) open.page().getActiveEditor()).page();
		open.screen().until("the grid", () -> census.table().control().isVisible() && census.table().control().getSize().y > 0);
		new ChosenCoder(open.session()).choose("Ana");
	}

	@AfterEach
	void close() throws Exception {
		open.close();
		InstanceScope.INSTANCE.getNode("org.palier.ui.census").node("columns").removeNode();
	}

	private AccessibleTableEvent asked(int row, int column) {
		var event = new AccessibleTableEvent(census.table().control().getAccessible());
		event.row = row;
		event.column = column;
		return event;
	}

	/** Columns that are hidden are not there: the first is Agency, then government, category, staff, and six platforms. */
	@Test
	void theGridIsATableOfWhatIsShown() {
		AccessibleTableEvent event = asked(1, 4);
		SheetSpeech.GridTable told = census.speech().told();
		told.getRowCount(event);
		assertThat(event.count).isEqualTo(12);
		told.getColumnCount(event);
		assertThat(event.count).isEqualTo(10);
		told.getColumnDescription(event);
		assertThat(event.result).isEqualTo("Facebook");
		told.getRowDescription(event);
		assertThat(event.result).isEqualTo("Board 000001");
		told.getCell(event);
		assertThat(event.accessible).isNotNull();
		told.getCell(asked(12, 0));
		AccessibleTableEvent beyond = asked(12, 0);
		told.getCell(beyond);
		assertThat(beyond.accessible).as("no such row").isNull();
	}

	@Test
	void aCellSaysAgencyColumnStatusUsagesAndPlace() {
		int facebook = census.table().place(FACEBOOK);
		assertThat(census.speech().said(1, facebook)).isEqualTo("Board 000001, Facebook: yes, no usage yet. Row 2 of 12, column 5 of 10.");
		assertThat(census.speech().said(2, facebook)).isEqualTo("Board 000002, Facebook: no. Row 3 of 12, column 5 of 10.");
		assertThat(census.speech().said(0, census.table().place(Fact.SIZE.ordinal())))
				.isEqualTo("Board 000000, Staff: empty. Row 1 of 12, column 4 of 10.");
		census.table().select(1, FACEBOOK);
		census.unfoldDetails();
		UsageStrip.Cap first = census.sheet().mode().caps(java.util.List.of()).getFirst();
		census.actions().usage(first.letter());
		assertThat(census.speech().said(1, facebook)).startsWith("Board 000001, Facebook: yes, usages: " + first.name() + ".");
	}

	/** It stands in the grid and in no rate, and whoever reads by ear is told why. */
	@Test
	void anAgencyThatEndedIsToldAsOne() {
		census.sheet().agency(1).setEndedOn(LocalDate.of(2020, 1, 1));
		AccessibleTableEvent event = asked(1, 0);
		census.speech().told().getRowDescription(event);
		assertThat(event.result).isEqualTo("Board 000001, ended");
	}

	@Test
	void aCellIsWhereItIsPainted() {
		Rectangle name = census.table().bounds(0, 0);
		Rectangle facebook = census.table().bounds(3, census.table().place(FACEBOOK));
		assertThat(name.height).isEqualTo(census.table().rowHeight());
		assertThat(facebook.x).isGreaterThan(name.x + name.width - 1);
		assertThat(facebook.y).isEqualTo(name.y + 3 * census.table().rowHeight());
		assertThat(census.table().bounds(500, 0).isEmpty()).isTrue();
	}

	@Test
	void rowsThatAreSelectedAreTold() {
		census.table().selectRows(2, 2);
		AccessibleTableEvent event = asked(0, 0);
		census.speech().told().getSelectedRows(event);
		assertThat(event.selected).containsExactlyInAnyOrder(2, 3);
	}
}
