package org.keqiao.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the embedded database, held by one running system at a time.
 *
 * <p>A system that was killed leaves its database server running. Whoever holds the folder may end that server: nobody
 * else can be using it.
 */
final class DataFolder implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final Path folder;
    private final FileChannel channel;

    /** @throws StartRefused if another system holds the folder */
    DataFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        this.channel = FileChannel.open(
                this.folder.resolve("keqiao.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock() == null) {
            channel.close();
            throw new StartRefused(
                    "另一个科桥正在使用数据目录 " + this.folder + "。",
                    "请先停止正在运行的那一个；如需同时运行两个，请用环境变量 KEQIAO_DATABASE_FOLDER 指定另一个目录。");
        }
        endOrphan();
    }

    /** Where the server keeps its files. */
    Path server() {
        return folder.resolve("postgres");
    }

    private @Nullable FileLock lock() throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void endOrphan() throws IOException {
        Path pidFile = server().resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (orphan.isPresent()) {
            end(orphan.get());
        }
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            server.destroyForcibly();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
