/// The controller's board: workload, forecast, how to share out work anew, where it gets stuck, what comes back.
@NullMarked
package kz.jauap.office.control.board;

import org.jspecify.annotations.NullMarked;
