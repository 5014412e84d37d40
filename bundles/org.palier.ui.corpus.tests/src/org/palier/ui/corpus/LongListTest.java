// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.BitSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palier.ui.testing.Screen;

class LongListTest {

	private static final int MILLION = 1_000_000;

	private final Display display = Display.getCurrent();
	private final Screen screen = new Screen(display);
	private final Shell shell = new Shell(display);
	private int told;
	private int opened;

	private LongList list(int style, int rows) {
		shell.setLayout(new FillLayout());
		shell.setSize(500, 400);
		var list = new LongList(shell, style, "Rows", it -> new String[] { "row " + it, "twice " + 2 * it });
		list.column("Row", 200, SWT.LEFT);
		list.column("Twice", 200, SWT.RIGHT);
		list.addListener(SWT.Selection, event -> told++);
		list.addListener(SWT.DefaultSelection, event -> opened++);
		list.setCount(rows);
		shell.open();
		screen.until("room", () -> list.inSight() > 5 && list.table().getItemCount() == Math.min(rows, list.inSight()));
		return list;
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static void key(LongList list, int code, int modifiers) {
		var event = new Event();
		event.keyCode = code;
		event.stateMask = modifiers;
		list.table().notifyListeners(SWT.KeyDown, event);
		assertThat(event.doit).isFalse();
	}

	private void click(LongList list, int row, int modifiers) {
		// GTK lays rows out when it is idle.
		screen.until("row " + row, () -> {
			var place = list.table().getItem(row - list.top()).getBounds(0);
			return list.table().getItem(new Point(place.x + 5, place.y + place.height / 2)) != null;
		});
		var cell = list.table().getItem(row - list.top()).getBounds(0);
		var event = new Event();
		event.button = 1;
		event.x = cell.x + 5;
		event.y = cell.y + cell.height / 2;
		event.stateMask = modifiers;
		list.table().notifyListeners(SWT.MouseDown, event);
	}

	private static String first(LongList list) {
		return list.table().getItem(0).getText(0);
	}

	@Test
	void onlyRowsInSightAreWidgets() {
		var list = list(SWT.SINGLE, MILLION);
		assertThat(list.table().getItemCount()).isEqualTo(list.inSight()).isLessThan(40);
		list.setTop(654_321);
		assertThat(first(list)).isEqualTo("row 654321");
		assertThat(list.table().getItem(1).getText(1)).isEqualTo("twice 1308644");
	}

	@Test
	void allRowsInSightFindRoom() {
		var list = list(SWT.SINGLE, MILLION);
		TableItem last = list.table().getItem(list.table().getItemCount() - 1);
		var area = list.table().getClientArea();
		assertThat(last.getBounds(0).y + last.getBounds(0).height).isLessThanOrEqualTo(area.y + area.height);
	}

	@Test
	void keysMoveAndScroll() {
		var list = list(SWT.SINGLE, MILLION);
		key(list, SWT.ARROW_DOWN, 0);
		assertThat(list.selectedRow()).isZero();
		key(list, SWT.ARROW_DOWN, 0);
		assertThat(list.selectedRow()).isEqualTo(1);
		key(list, SWT.PAGE_DOWN, 0);
		assertThat(list.selectedRow()).isEqualTo(list.inSight());
		assertThat(list.top()).isEqualTo(1);
		key(list, SWT.END, 0);
		assertThat(list.selectedRow()).isEqualTo(MILLION - 1);
		assertThat(list.top()).isEqualTo(MILLION - list.inSight());
		assertThat(list.table().getSelection()[0].getText(0)).isEqualTo("row 999999");
		key(list, SWT.ARROW_DOWN, 0);
		assertThat(list.selectedRow()).isEqualTo(MILLION - 1);
		key(list, SWT.PAGE_UP, 0);
		assertThat(list.selectedRow()).isEqualTo(MILLION - list.inSight());
		key(list, SWT.ARROW_UP, 0);
		assertThat(list.top()).isEqualTo(MILLION - list.inSight() - 1);
		key(list, SWT.HOME, 0);
		assertThat(list.selectedRow()).isZero();
		assertThat(first(list)).isEqualTo("row 0");
		assertThat(told).isEqualTo(8);
	}

	@Test
	void theWheelScrollsAndLeavesTheSelection() {
		var list = list(SWT.SINGLE, MILLION);
		list.select(2);
		var event = new Event();
		event.count = -9;
		list.table().notifyListeners(SWT.MouseVerticalWheel, event);
		assertThat(first(list)).isEqualTo("row 9");
		assertThat(list.table().getSelectionCount()).isZero();
		assertThat(list.selectedRow()).isEqualTo(2);
		event.count = 30;
		list.table().notifyListeners(SWT.MouseVerticalWheel, event);
		assertThat(first(list)).isEqualTo("row 0");
		assertThat(list.table().getSelectionIndex()).isEqualTo(2);
		assertThat(told).isZero();
	}

	@Test
	void theSliderStandsForAllRows() {
		var list = list(SWT.SINGLE, MILLION);
		assertThat(list.slider().getMaximum()).isEqualTo(MILLION);
		assertThat(list.slider().getThumb()).isEqualTo(list.inSight());
		list.slider().setSelection(500_000);
		list.slider().notifyListeners(SWT.Selection, new Event());
		assertThat(first(list)).isEqualTo("row 500000");
		list.setTop(MILLION);
		assertThat(list.slider().getSelection()).isEqualTo(MILLION - list.inSight());
	}

	@Test
	void aMillionRowsBecomeThreeAtOnce() {
		var list = list(SWT.SINGLE, MILLION);
		list.select(900_000);
		// What this thread works, not what it waits for: a busy machine changes nothing.
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		list.setCount(3);
		screen.pause(0);
		// GTK's own table takes about six seconds.
		assertThat(threads.getCurrentThreadCpuTime() - start).isLessThan(2_000_000_000L);
		assertThat(Arrays.stream(list.table().getItems()).map(it -> it.getText(0))).containsExactly("row 0", "row 1", "row 2");
		assertThat(list.slider().getVisible()).isFalse();
		assertThat(list.selectedRow()).isEqualTo(-1);
		list.setCount(MILLION);
		assertThat(list.slider().getVisible()).isTrue();
	}

	@Test
	void severalRowsAreSelectedOverMoreThanAScreen() {
		var list = list(SWT.MULTI, MILLION);
		click(list, 3, 0);
		list.setTop(1000);
		click(list, 1003, SWT.MOD2);
		assertThat(list.selection().cardinality()).isEqualTo(1001);
		assertThat(list.table().getSelectionCount()).isEqualTo(4);
		click(list, 1001, SWT.MOD1);
		assertThat(list.selection().get(1001)).isFalse();
		assertThat(list.selection().cardinality()).isEqualTo(1000);
		click(list, 1010, SWT.MOD1);
		key(list, SWT.ARROW_DOWN, SWT.MOD2);
		assertThat(list.selection().stream().toArray()).containsExactly(1010, 1011);
		key(list, 'a', SWT.MOD1);
		assertThat(list.selection().cardinality()).isEqualTo(MILLION);
		click(list, 1000, 0);
		assertThat(list.selection().stream().toArray()).containsExactly(1000);
	}

	@Test
	void rowsAreChosenWithoutAClickAndOpened() {
		var list = list(SWT.MULTI, 100);
		var rows = new BitSet();
		rows.set(1);
		rows.set(3);
		rows.set(200);
		list.select(rows);
		assertThat(list.table().getSelectionIndices()).containsExactly(1, 3);
		assertThat(list.selection().stream().toArray()).containsExactly(1, 3);
		list.table().notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(opened).isEqualTo(1);
		assertThat(told).isZero();
	}

	@Test
	void aTallerWindowShowsMore() {
		var list = list(SWT.SINGLE, MILLION);
		int before = list.table().getItemCount();
		list.setTop(MILLION);
		shell.setSize(500, 700);
		screen.until("more rows", () -> list.table().getItemCount() > before);
		assertThat(list.table().getItem(list.table().getItemCount() - 1).getText(0)).isEqualTo("row 999999");
	}
}
