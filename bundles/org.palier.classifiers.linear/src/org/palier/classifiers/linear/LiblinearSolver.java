// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.Random;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

/**
 * L2-regularised logistic regression, each code against the rest (Fan et al. 2008, LIBLINEAR, JMLR 9). Rows of a code and
 * rows of all others weigh the same together. No type of the library leaves this class.
 *
 * @param cost of an error, above 0: the larger, the less is smoothed
 * @param seed of the source that is handed in; the library's own, which all of a process share, is not used
 */
record LiblinearSolver(double cost, long seed) implements Solver {

	private static final double CLOSE = 0.01;
	private static final double NEVER = -30;

	@Override
	public double[][] solve(SparseRows rows, int[] truth, int codes) {
		Feature[][] features = new Feature[rows.count()][];
		for (int i = 0; i < features.length; i++) {
			int[] columns = rows.columns()[i];
			features[i] = new Feature[columns.length + 1];
			for (int k = 0; k < columns.length; k++) {
				features[i][k] = new FeatureNode(columns[k] + 1, rows.values()[i][k]);
			}
			features[i][columns.length] = new FeatureNode(rows.width() + 1, 1);
		}
		double[][] weights = new double[codes][];
		for (int code = 0; code < codes; code++) {
			weights[code] = against(code, features, truth, rows.width() + 1);
		}
		return weights;
	}

	private double[] against(int code, Feature[][] features, int[] truth, int width) {
		var problem = new Problem();
		problem.l = truth.length;
		problem.n = width;
		problem.x = features;
		problem.y = new double[truth.length];
		int here = 0;
		for (int i = 0; i < truth.length; i++) {
			here += truth[i] == code ? 1 : 0;
			problem.y[i] = truth[i] == code ? 1 : -1;
		}
		if (here == 0 || here == truth.length) {
			double[] constant = new double[width];
			constant[width - 1] = here == 0 ? NEVER : -NEVER;
			return constant;
		}
		var parameter = new Parameter(SolverType.L2R_LR, cost, CLOSE);
		parameter.setRandom(new Random(seed));
		double half = truth.length / 2.0;
		parameter.setWeights(new double[] { half / here, half / (truth.length - here) }, new int[] { 1, -1 });
		Linear.disableDebugOutput();
		Model model = Linear.train(problem, parameter);
		double[] weights = model.getFeatureWeights();
		if (model.getLabels()[0] != 1) {
			for (int i = 0; i < weights.length; i++) {
				weights[i] = -weights[i];
			}
		}
		return weights;
	}
}
