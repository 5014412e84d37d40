/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Usage Shift</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A share of one usage becomes another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.UsageShift#getFrom <em>From</em>}</li>
 *   <li>{@link org.palier.model.UsageShift#getTo <em>To</em>}</li>
 *   <li>{@link org.palier.model.UsageShift#getShare <em>Share</em>}</li>
 *   <li>{@link org.palier.model.UsageShift#getPlatform <em>Platform</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getUsageShift()
 * @model
 * @generated
 */
public interface UsageShift extends ScenarioChange {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes less.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Usage)
	 * @see org.palier.model.PalierPackage#getUsageShift_From()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Usage getFrom();

	/**
	 * Sets the value of the '{@link org.palier.model.UsageShift#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Usage value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Usage)
	 * @see org.palier.model.PalierPackage#getUsageShift_To()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Usage getTo();

	/**
	 * Sets the value of the '{@link org.palier.model.UsageShift#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Usage value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share that shifts, 0 to 1: of posts, and of presences that show it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' reference.
	 * @see #setShare(Assumption)
	 * @see org.palier.model.PalierPackage#getUsageShift_Share()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Assumption getShare();

	/**
	 * Sets the value of the '{@link org.palier.model.UsageShift#getShare <em>Share</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' reference.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(Assumption value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only there; null for every platform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' reference.
	 * @see #setPlatform(Platform)
	 * @see org.palier.model.PalierPackage#getUsageShift_Platform()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Platform getPlatform();

	/**
	 * Sets the value of the '{@link org.palier.model.UsageShift#getPlatform <em>Platform</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' reference.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(Platform value);

} // UsageShift
