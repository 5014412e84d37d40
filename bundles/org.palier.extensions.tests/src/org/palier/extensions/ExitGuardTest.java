// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntUnaryOperator;

import org.junit.jupiter.api.Test;

/** Only woven classes are called here: were the guard broken, the test run itself would end. */
class ExitGuardTest {

	/** Ends Java in each of the three ways, or not at all. */
	public static final class Ends implements IntUnaryOperator {
		@Override
		public int applyAsInt(int way) {
			switch (way) {
			case 1 -> System.exit(way);
			case 2 -> Runtime.getRuntime().exit(way);
			case 3 -> Runtime.getRuntime().halt(way);
			default -> {
				return way * 2;
			}
			}
			return 0;
		}
	}

	/** Does nothing of the kind. */
	public static final class Harmless {
	}

	@Test
	void callsThatEndJavaThrowInstead() throws Exception {
		byte[] woven = ExitGuard.withoutExit(bytes(Ends.class));
		assertThat(woven).isNotEqualTo(bytes(Ends.class));
		IntUnaryOperator ends = (IntUnaryOperator) new Defining().define(Ends.class.getName(), woven).getConstructor()
				.newInstance();
		assertThat(ends.getClass()).isNotSameAs(Ends.class);
		assertThat(ends.applyAsInt(21)).isEqualTo(42);
		for (int way = 1; way <= 3; way++) {
			int chosen = way;
			assertThatThrownBy(() -> ends.applyAsInt(chosen)).hasMessageContaining("must not end Palier");
		}
	}

	@Test
	void otherClassesStayAsTheyAre() throws Exception {
		byte[] harmless = bytes(Harmless.class);
		assertThat(ExitGuard.withoutExit(harmless)).isSameAs(harmless);
	}

	private static byte[] bytes(Class<?> type) throws IOException {
		try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
			return in.readAllBytes();
		}
	}

	private static final class Defining extends ClassLoader {

		Defining() {
			super(ExitGuardTest.class.getClassLoader());
		}

		Class<?> define(String name, byte[] type) {
			return defineClass(name, type, 0, type.length);
		}
	}
}
