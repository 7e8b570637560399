package org.keqiao.engine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large one uploaded file may be: one setting for the container, the pages and the refusals. */
@Component
public class UploadSize {

    private final DataSize most;

    UploadSize(@Value("${keqiao.upload.max-size}") DataSize most) {
        this.most = most;
    }

    public long bytes() {
        return most.toBytes();
    }

    /** 20MB. */
    public String words() {
        long megabytes = most.toMegabytes();
        return megabytes > 0 ? megabytes + "MB" : most.toKilobytes() + "KB";
    }

    /** What to say of a file that is larger. */
    public String refusal() {
        return "文件超过" + words() + "，没有收下。请压缩后再上传，或者分成几个文件。";
    }
}
