// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Path;
import java.util.Locale;

import org.palier.ground.table.Table;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.view.StudyView;
import org.palier.study.runs.StudyFolder;

/** Which part of the agencies is on a platform, from a plain {@code main}: no OSGi, no window. */
public final class Reach {
	public static void main(String[] arguments) throws Exception {
		StudyView view = StudyView.of(StudyFolder.at(Path.of(arguments[0])).file().load());
		Table table = new Penetration().compute(view);
		System.out.println(table.title().in(Locale.ENGLISH));
		table.rows().forEach(System.out::println);
	}
}
