/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change Argument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is chosen for one parameter of a contributed change: an assumption, a platform or a usage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.ChangeArgument#getParameter <em>Parameter</em>}</li>
 *   <li>{@link org.palier.model.ChangeArgument#getAssumption <em>Assumption</em>}</li>
 *   <li>{@link org.palier.model.ChangeArgument#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.palier.model.ChangeArgument#getUsage <em>Usage</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getChangeArgument()
 * @model
 * @generated
 */
public interface ChangeArgument extends EObject {
	/**
	 * Returns the value of the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the parameter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameter</em>' attribute.
	 * @see #setParameter(String)
	 * @see org.palier.model.PalierPackage#getChangeArgument_Parameter()
	 * @model required="true"
	 * @generated
	 */
	String getParameter();

	/**
	 * Sets the value of the '{@link org.palier.model.ChangeArgument#getParameter <em>Parameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parameter</em>' attribute.
	 * @see #getParameter()
	 * @generated
	 */
	void setParameter(String value);

	/**
	 * Returns the value of the '<em><b>Assumption</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which values a number takes; null for a parameter of another kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumption</em>' reference.
	 * @see #setAssumption(Assumption)
	 * @see org.palier.model.PalierPackage#getChangeArgument_Assumption()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Assumption getAssumption();

	/**
	 * Sets the value of the '{@link org.palier.model.ChangeArgument#getAssumption <em>Assumption</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assumption</em>' reference.
	 * @see #getAssumption()
	 * @generated
	 */
	void setAssumption(Assumption value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A platform; null for every one, or for a parameter of another kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' reference.
	 * @see #setPlatform(Platform)
	 * @see org.palier.model.PalierPackage#getChangeArgument_Platform()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Platform getPlatform();

	/**
	 * Sets the value of the '{@link org.palier.model.ChangeArgument#getPlatform <em>Platform</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' reference.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(Platform value);

	/**
	 * Returns the value of the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A usage; null for every one, or for a parameter of another kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usage</em>' reference.
	 * @see #setUsage(Usage)
	 * @see org.palier.model.PalierPackage#getChangeArgument_Usage()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Usage getUsage();

	/**
	 * Sets the value of the '{@link org.palier.model.ChangeArgument#getUsage <em>Usage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usage</em>' reference.
	 * @see #getUsage()
	 * @generated
	 */
	void setUsage(Usage value);

} // ChangeArgument
