// SPDX-License-Identifier: EPL-2.0
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.palier.statistics.agreement.Agreement;
import org.palier.statistics.agreement.Level;
import org.palier.statistics.agreement.RatingsOfUnits;

/**
 * How long all measures of agreement take, of any number of units that five coders coded, without intervals:
 * {@code java -cp 'PRODUCT/plugins/*' releng/bench/AgreementOfMany.java UNITS}. Fourteen codes as the usages of a codebook, or three
 * levels; each coder departs from a true code in a fifth of the units, and leaves out one in ten. Thrice, the last is warm.
 */
class AgreementOfMany {

	public static void main(String[] arguments) {
		int units = Integer.parseInt(arguments[0]);
		for (int codes : new int[] { 14, 3 }) {
			List<List<String>> given = given(units, codes);
			for (int run = 0; run < 3; run++) {
				long start = System.nanoTime();
				long processor = ManagementFactory.getThreadMXBean().isCurrentThreadCpuTimeSupported()
						? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : 0;
				var ratings = new RatingsOfUnits(List.of("a", "b", "c", "d", "e"));
				given.forEach(ratings::add);
				long read = System.nanoTime();
				int findings = new Agreement(ratings, codes == 3 ? Level.ORDINAL : Level.NOMINAL).findings(0, 1).size();
				long end = System.nanoTime();
				System.out.printf("%,d units, %d codes: %d numbers, %,d ms, of which %,d to take in the units; %,d ms of processor%n",
						units, codes, findings, (end - start) / 1_000_000, (read - start) / 1_000_000,
						(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1_000_000);
			}
		}
	}

	private static List<List<String>> given(int units, int codes) {
		var random = new Random(7);
		String[] names = new String[codes];
		for (int i = 0; i < codes; i++) {
			names[i] = codes == 3 ? String.valueOf(i + 1) : "code" + i;
		}
		List<List<String>> given = new ArrayList<>(units);
		for (int i = 0; i < units; i++) {
			int truth = random.nextInt(codes);
			List<String> unit = new ArrayList<>(5);
			for (int coder = 0; coder < 5; coder++) {
				unit.add(random.nextInt(10) == 0 ? "" : names[random.nextInt(5) == 0 ? random.nextInt(codes) : truth]);
			}
			given.add(unit);
		}
		return given;
	}
}
