/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Empirical Distribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Values that were observed, each as likely as the others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.EmpiricalDistribution#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getEmpiricalDistribution()
 * @model
 * @generated
 */
public interface EmpiricalDistribution extends Distribution {
	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The observations, one or more; repeated ones count as often as they stand here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getEmpiricalDistribution_Values()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getValues();

} // EmpiricalDistribution
